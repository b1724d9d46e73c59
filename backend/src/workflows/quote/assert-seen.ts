import type { QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import { formatMoney } from "../../formats/format-money"
import { ShopRefusal } from "../../refusal"
import { totalsOf } from "./quote-record"

export type Seen = { seen_version: number; seen_total_cents: number }

/** @throws ShopRefusal quote_changed (409) when whoever acts had another version, or another total, before their eyes */
export function assertSeen(quote: Pick<QuoteRecord, "version">, current: QuoteVersionRecord, seen: Seen): void {
  const { total_cents } = totalsOf(current)
  if (seen.seen_version === quote.version && seen.seen_total_cents === total_cents) return
  throw new ShopRefusal(
    409,
    "quote_changed",
    `This quote has changed since you opened it: version ${quote.version} is for ${formatMoney(total_cents)}. Please look at it before you go on.`,
  )
}
