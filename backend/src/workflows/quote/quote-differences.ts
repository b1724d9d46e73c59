import type { PricedLine } from "../../contracts/order-sheet"
import type { QuoteDifference, QuoteVersionView } from "../../contracts/quote"
import { formatDate } from "../../formats/format-date"
import { formatDay } from "../../formats/format-day"
import { formatMoney } from "../../formats/format-money"
import { destinationDifferences } from "./destination-differences"

/** What of a version can differ from another's. */
export type ComparedVersion = Pick<
  QuoteVersionView,
  "lines" | "destinations" | "totals" | "valid_until" | "order_from" | "message" | "delivery_name"
>

/** What an offer changes about the one before it, in the order in which a quote says it; empty when nothing. */
export function quoteDifferences(before: ComparedVersion, after: ComparedVersion): QuoteDifference[] {
  const titles = new Map([...before.lines, ...after.lines].map(({ variant_id, title }) => [variant_id, title]))
  const compared: QuoteDifference[] = [
    ...lineDifferences(before.lines, after.lines),
    difference("Delivery", before.delivery_name, after.delivery_name),
    difference("Shipping", money(before.totals.shipping_cents), money(after.totals.shipping_cents)),
    difference("Sales tax", money(before.totals.tax_cents), money(after.totals.tax_cents)),
    difference("Total", money(before.totals.total_cents), money(after.totals.total_cents)),
    difference("Valid until", formatDate(before.valid_until), formatDate(after.valid_until)),
    difference("Order on or after", day(before.order_from), day(after.order_from)),
    difference("Message", before.message, after.message),
    ...destinationDifferences(before.destinations, after.destinations, titles),
  ]
  return compared.filter((one) => one.before !== one.after)
}

const difference = (what: string, before: string | null, after: string | null): QuoteDifference => ({
  what,
  before,
  after,
})

const money = (cents: number | null) => (cents === null ? null : formatMoney(cents))

const day = (date: string | null) => (date === null ? null : formatDay(date))

function lineDifferences(before: readonly PricedLine[], after: readonly PricedLine[]): QuoteDifference[] {
  const ids = [...new Set([...before, ...after].map(({ variant_id }) => variant_id))]
  return ids.flatMap((id) => {
    const old = before.find(({ variant_id }) => variant_id === id)
    const now = after.find(({ variant_id }) => variant_id === id)
    const title = (now ?? old)!.title
    return [
      difference(`${title}, quantity`, old ? String(old.quantity) : null, now ? String(now.quantity) : null),
      ...(old && now ? [difference(`${title}, each`, money(old.unit_price_cents), money(now.unit_price_cents))] : []),
    ]
  })
}
