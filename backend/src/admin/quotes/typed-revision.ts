import type { QuoteView } from "../../contracts/quote"
import { shopDay } from "../../contracts/shop-time"
import { centsFromText, textFromCents } from "../lib/number-text"
import { asSheet, asTypedSchools, TypedSchool } from "./typed-schools"

/** A revision as it is typed. */
export type TypedRevision = {
  /** For one deck, by variant id. */
  prices: Record<string, string>
  shipping: string
  valid_until: string
  order_from: string
  message: string
  schools: TypedSchool[]
}

export const asTyped = ({ current }: QuoteView): TypedRevision => ({
  prices: Object.fromEntries(current.lines.map((line) => [line.variant_id, textFromCents(line.unit_price_cents)])),
  shipping: textFromCents(current.totals.shipping_cents ?? 0),
  valid_until: shopDay(new Date(current.valid_until)),
  order_from: current.order_from ?? "",
  message: current.message ?? "",
  schools: asTypedSchools(current.destinations),
})

/** Only what was changed: what is left out stays as it was promised, and a deck that is new costs what it does today. */
export function asRevision(typed: TypedRevision, quote: QuoteView) {
  const before = asTyped(quote)
  const prices = Object.entries(typed.prices).filter(([id, text]) => text !== (before.prices[id] ?? ""))
  const sheet = asSheet(typed.schools)
  return {
    seen_version: quote.current.number,
    ...(prices.length > 0 && {
      unit_prices: Object.fromEntries(prices.map(([id, text]) => [id, centsFromText(text)])),
    }),
    ...(typed.shipping !== before.shipping && { shipping_cents: centsFromText(typed.shipping) }),
    ...(typed.valid_until !== before.valid_until && { valid_until: typed.valid_until }),
    ...(typed.order_from !== before.order_from && { order_from: typed.order_from || null }),
    ...(typed.message !== before.message && { message: typed.message.trim() || null }),
    ...(JSON.stringify(sheet) !== JSON.stringify(asSheet(before.schools)) && { sheet }),
  }
}
