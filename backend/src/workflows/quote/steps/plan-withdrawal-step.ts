import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertQuoteCanBecome } from "../../../modules/quote/quote-status"
import { assertSeenVersion } from "../assert-seen-version"
import type { CloseQuoteInput } from "../close-quote"
import { loadQuoteNow } from "../load-quote-now"
import { totalsOf } from "../quote-record"
import { staffName } from "../staff-name"

export type WithdrawQuoteInput = { quote_id: string; staff_id: string; seen_version: number; reason: string }

/** Under the quote's lock. @throws ShopRefusal quote_changed, quote_closed (409) */
export const planWithdrawalStep = createStep(
  "plan-withdrawal",
  async ({ quote_id, staff_id, seen_version, reason }: WithdrawQuoteInput, { container }) => {
    const { quote, current, status } = await loadQuoteNow(container, quote_id)
    assertSeenVersion(quote, seen_version)
    assertQuoteCanBecome("withdrawn", status)
    return new StepResponse<CloseQuoteInput>({
      event: {
        quote_id,
        kind: "withdrawn",
        version: quote.version,
        total_cents: totalsOf(current).total_cents,
        name: await staffName(container, staff_id),
        note: reason,
      },
      tells_requester: status !== "draft",
    })
  },
)
