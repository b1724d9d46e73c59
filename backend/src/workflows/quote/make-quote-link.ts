import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { QUOTE_MODULE } from "../../modules/quote"
import { hashSecret, newSecret } from "../../modules/quote/link-secret"
import type { QuoteModuleService } from "../../modules/quote/service"

export type NewQuoteLink = {
  quote_id: string
  email: string
  role: "requester" | "approver"
  /** Made for the browser that is looking at the quote already: nothing to log when it is opened. */
  is_open?: boolean
}

/**
 * A new secret link of its own for somebody. Made at the moment a mail is composed, or in the reply to the browser that
 * asked for the quote: afterwards nobody can say the secret again.
 * @returns the secret part of its address
 */
export async function makeQuoteLink(container: MedusaContainer, { is_open, ...link }: NewQuoteLink): Promise<string> {
  const token = newSecret()
  const token_hash = hashSecret(token)
  if (!token_hash) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A new link's secret is malformed.")
  await container.resolve<QuoteModuleService>(QUOTE_MODULE).createQuoteLinks({
    ...link,
    token_hash,
    opened_at: is_open ? new Date() : null,
  })
  return token
}
