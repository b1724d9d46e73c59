import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CloseQuoteInput } from "../close-quote"
import { loadQuoteNow } from "../load-quote-now"
import { totalsOf } from "../quote-record"

/** Under the quote's lock: whether it is to be marked as expired; what somebody did a moment ago counts. */
export const planExpiryStep = createStep("plan-expiry", async (quote_id: string, { container }) => {
  const { quote, current, status } = await loadQuoteNow(container, quote_id)
  const closing: CloseQuoteInput = {
    event: {
      ...{ quote_id, kind: "expired" as const, version: quote.version },
      total_cents: totalsOf(current).total_cents,
    },
    tells_requester: true,
  }
  return new StepResponse({ is_due: status === "expired" && quote.status !== "expired", closing })
})
