import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"

export type RevokeQuoteLinkInput = { quote_id: string; link_id: string }

/** A link that was revoked before stays so, with the moment at which it was. @throws MedusaError not_found */
export const revokeQuoteLinkStep = createStep(
  "revoke-quote-link",
  async ({ quote_id, link_id }: RevokeQuoteLinkInput, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const [link] = await quotes.listQuoteLinks({ id: link_id, quote_id }, { take: 1 })
    if (!link) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such link.")
    if (link.revoked_at) return new StepResponse(undefined)
    await quotes.updateQuoteLinks({ id: link_id, revoked_at: new Date() })
    return new StepResponse(undefined, link_id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<QuoteModuleService>(QUOTE_MODULE).updateQuoteLinks({ id, revoked_at: null })
  },
)
