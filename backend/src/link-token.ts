import { createHmac, timingSafeEqual } from "node:crypto"
import { readSettings } from "./config/read-settings"

const MS_PER_DAY = 24 * 60 * 60 * 1000

/** What a link may open, for how long, and the words that its signature covers, so that no link opens another thing. */
const PURPOSES = {
  /** Long enough for a school year's bookkeeping; after that, number and e-mail open the order. Links in sent mails bear no word. */
  order: { days: 180, word: "" },
  /** Long enough for a board to look at a draft. */
  "site-preview": { days: 14, word: "site-preview:" },
} as const

export type LinkPurpose = keyof typeof PURPOSES

const signature = (purpose: LinkPurpose, content: string, secret: string) =>
  createHmac("sha256", secret).update(`${PURPOSES[purpose].word}${content}`).digest("base64url")

/** The secret part of a link: whoever has it sees what it was made for, while it is valid, and nobody can make one up. */
export function signLinkToken(
  purpose: LinkPurpose,
  id: string,
  now = Date.now(),
  secret = readSettings(process.env).LINK_SECRET,
): string {
  const content = Buffer.from(`${id}.${now + PURPOSES[purpose].days * MS_PER_DAY}`).toString("base64url")
  return `${content}.${signature(purpose, content, secret)}`
}

/** @returns the id that the link opens, or null when it was made up, altered, made for another purpose or has expired */
export function readLinkToken(
  purpose: LinkPurpose,
  token: string,
  now = Date.now(),
  secret = readSettings(process.env).LINK_SECRET,
): string | null {
  const [content, given, ...rest] = token.split(".")
  if (!content || !given || rest.length > 0) return null
  const expected = Buffer.from(signature(purpose, content, secret))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null
  const [id, expires] = Buffer.from(content, "base64url").toString().split(".")
  return id && Number(expires) > now ? id : null
}
