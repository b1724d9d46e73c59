import { createHmac, timingSafeEqual } from "node:crypto"
import { readSettings } from "./config/read-settings"

/** Long enough for a school year's bookkeeping; after that, number and e-mail open the order. */
const VALID_DAYS = 180
const MS_PER_DAY = 24 * 60 * 60 * 1000

const signature = (content: string, secret: string) => createHmac("sha256", secret).update(content).digest("base64url")

/** The secret part of an order's link: whoever has it sees the order, for 180 days, and nobody can make one up. */
export function signOrderToken(
  orderId: string,
  now = Date.now(),
  secret = readSettings(process.env).LINK_SECRET,
): string {
  const content = Buffer.from(`${orderId}.${now + VALID_DAYS * MS_PER_DAY}`).toString("base64url")
  return `${content}.${signature(content, secret)}`
}

/** @returns the order's id, or null when the token was made up, altered or has expired */
export function readOrderToken(
  token: string,
  now = Date.now(),
  secret = readSettings(process.env).LINK_SECRET,
): string | null {
  const [content, given, ...rest] = token.split(".")
  if (!content || !given || rest.length > 0) return null
  const expected = Buffer.from(signature(content, secret))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null
  const [orderId, expires] = Buffer.from(content, "base64url").toString().split(".")
  return orderId && Number(expires) > now ? orderId : null
}
