/** What steers a terminal or turns the direction of a text, and has no place in a title. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** Text from outside on one line: without control characters, and cut to so many. It may still look like HTML and is none. */
export const cleanLine = (text: string, most: number): string =>
  cut(text, most).replace(/\s+/g, " ").replace(UNSEEN, "").trim()

/** Likewise, with its lines and paragraphs. */
export const cleanLines = (text: string, most: number): string =>
  cut(text, most)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => line.replace(/\t/g, " ").replace(UNSEEN, "").trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** An address that a browser may open: https, without a name before the @. Null for anything else. */
export function httpsUrl(text: string): string | null {
  const address = text.trim()
  if (address.length > 2000 || !URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  return protocol === "https:" && !username && !password ? href : null
}
