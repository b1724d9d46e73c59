import { Settings } from "../../config/read-settings"

/**
 * The File module's key of a picture that was uploaded to this shop, from its address; null for an address anywhere else,
 * which the shop never fetches. Files on disk are found whatever the origin in front, so that a shop that moves to
 * another address keeps its pictures.
 */
export function fileKeyOf(address: string, { S3_BUCKET, S3_FILE_URL }: Pick<Settings, "S3_BUCKET" | "S3_FILE_URL">) {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const base = S3_BUCKET && S3_FILE_URL ? new URL(S3_FILE_URL) : null
  if (base && base.origin !== url.origin) return null
  const folder = base ? base.pathname.replace(/\/*$/, "/") : "/static/"
  if (!url.pathname.startsWith(folder)) return null
  const key = decode(url.pathname.slice(folder.length))
  return key && isPublicKey(key) ? key : null
}

/** Files that Medusa marks private (exports, for one) lie in the same folder as the pictures. */
export const isPublicKey = (key: string): boolean => key !== "" && !/(^|\/)(\.\.|private-)|[\\\0]/.test(key)

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const signatures: [type: string, matches: (bytes: Buffer) => boolean][] = [
  ["image/webp", (bytes) => text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP"],
  ["image/png", (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ["image/jpeg", (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ["image/avif", (bytes) => /^ftypavi[fs]$/.test(text(bytes, 4, 12))],
  ["image/gif", (bytes) => /^GIF8[79]a$/.test(text(bytes, 0, 6))],
]

/**
 * A picture's type by its first bytes, since a name says what it likes; null for all else. SVG is none of them on
 * purpose: it can carry scripts.
 */
export const imageTypeOf = (bytes: Buffer): string | null =>
  signatures.find(([, matches]) => matches(bytes))?.[0] ?? null

const text = (bytes: Buffer, start: number, end: number) => bytes.toString("latin1", start, end)
