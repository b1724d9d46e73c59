import { createHash } from "node:crypto"
import type { RequestQuoteInput } from "./request-quote"

/** What was asked for and by whom, as one short word. */
export const requestKey = (input: RequestQuoteInput): string =>
  `quote-request:${createHash("sha256").update(JSON.stringify(input)).digest("hex")}`
