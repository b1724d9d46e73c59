import { UnreadableSheet } from "../order-sheet/unreadable-sheet"

const MARKS: [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
]

/** Control characters that no text file has; a byte 0 is the surest sign of a program's own format. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/

/**
 * A text file's text: by its byte order mark, else UTF-8, else what Excel on Windows writes.
 * @throws UnreadableSheet for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : withoutMark(bytes)
  if (BINARY.test(text))
    throw new UnreadableSheet("This is no text and no workbook. Save it as .xlsx or .csv and try again.")
  return text
}

function withoutMark(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    // What is not UTF-8 throws, and then it is the older encoding, in which any byte means something.
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
