import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteStatus } from "../../../contracts/quote"
import { QUOTE_MODULE } from "../../../modules/quote"
import { assertQuoteIsLive } from "../../../modules/quote/quote-status"
import type { QuoteModuleService } from "../../../modules/quote/service"
import { assertSeenVersion } from "../assert-seen-version"
import { loadQuoteNow } from "../load-quote-now"
import { totalsOf } from "../quote-record"
import { listReceivers, type Receiver } from "../quote-receivers"
import { staffName } from "../staff-name"

export type SendQuoteInput = { quote_id: string; staff_id: string; seen_version: number }

export type SendingPlan = {
  /** False when the same version went out moments ago, as by a double click. */
  is_new: boolean
  status: QuoteStatus
  why: "sent" | "revised"
  receivers: Receiver[]
  event: { version: number; total_cents: number; name: string }
}

const SAME_CLICK_MS = 30_000

/**
 * Under the quote's lock: to whom it goes, and what they are told.
 * @throws ShopRefusal quote_changed, quote_closed (409); MedusaError invalid_data for a draft whose time is over
 */
export const planSendingStep = createStep(
  "plan-sending",
  async ({ quote_id, staff_id, seen_version }: SendQuoteInput, { container }) => {
    const now = new Date()
    const { quote, current, status } = await loadQuoteNow(container, quote_id)
    assertSeenVersion(quote, seen_version)
    if (status !== "draft") assertQuoteIsLive(status)
    if (quote.valid_until <= now)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Its last day has gone by. Revise it first.")
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const sent = await quotes.listQuoteEvents(
      { quote_id, kind: "sent" },
      { take: null, order: { created_at: "DESC" as const } },
    )
    const last = sent.find(({ version }) => version === quote.version)
    const isNews = status !== "draft" && quote.version > 1 && !last
    return new StepResponse<SendingPlan>({
      is_new: !last || now.getTime() - last.created_at.getTime() > SAME_CLICK_MS,
      status: status === "approved" ? "approved" : "open",
      why: isNews ? "revised" : "sent",
      receivers: await listReceivers(container, quote),
      event: {
        version: quote.version,
        total_cents: totalsOf(current).total_cents,
        name: await staffName(container, staff_id),
      },
    })
  },
)
