import type { QuoteView } from "../../contracts/quote"
import { shopDay } from "../../contracts/shop-time"
import { formatDay } from "../../formats/format-day"
import { WHY_CLOSED } from "../../modules/quote/quote-status"

type Orderable = Pick<QuoteView, "status" | "short"> & { order_from: string | null }

/**
 * Why a quote cannot be ordered right now, in words for its buyer; null when it can. That it has not been approved yet is
 * no reason: whoever pays an open quote approves it first.
 */
export function whyNotOrder({ status, order_from, short }: Orderable, now: Date): string | null {
  const closed = WHY_CLOSED[status]
  if (closed !== null) return closed
  if (status === "change_requested") return "A change was asked for. The revised quote will come by mail."
  if (order_from && order_from > shopDay(now)) return `It can be ordered from ${formatDay(order_from)} on.`
  return short.length > 0 ? short.map(shortInWords).join(" ") : null
}

/** "Only 3 of Advisory Cards are left; the quote is for 10." */
export const shortInWords = ({ title, wanted, left }: QuoteView["short"][number]): string =>
  left === 0
    ? `${title} is sold out right now; the quote is for ${wanted}.`
    : `Only ${left} of ${title} ${left === 1 ? "is" : "are"} left right now; the quote is for ${wanted}.`
