import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertSeenVersion } from "../assert-seen-version"
import { loadQuoteNow } from "../load-quote-now"
import { totalsOf } from "../quote-record"
import { listQuoteReservations } from "../quote-reservations"
import { staffName } from "../staff-name"
import type { ReserveQuoteInput } from "./plan-reservation-step"

/** Under the quote's lock: what is to be given back, and how it is logged. @throws ShopRefusal quote_changed (409) */
export const planReleaseStep = createStep(
  "plan-release",
  async ({ quote_id, staff_id, seen_version }: ReserveQuoteInput, { container }) => {
    const { quote, current } = await loadQuoteNow(container, quote_id)
    assertSeenVersion(quote, seen_version)
    const kept = await listQuoteReservations(container, quote_id)
    return new StepResponse({
      ids: kept.map(({ id }) => id),
      event: {
        ...{ quote_id, kind: "released" as const, version: quote.version },
        total_cents: totalsOf(current).total_cents,
        name: await staffName(container, staff_id),
      },
    })
  },
)
