import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findQuoteByToken, type OpenedQuote } from "../../../../workflows/quote/find-quote-by-token"

/** @throws MedusaError not_found alike for a token that was made up, is malformed or revoked, and for a draft's */
export async function requireQuoteByToken(container: MedusaContainer, token: string): Promise<OpenedQuote> {
  const opened = await findQuoteByToken(container, token)
  if (opened) return opened
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This link does not open a quote. It may be incomplete, or it was taken back.",
  )
}
