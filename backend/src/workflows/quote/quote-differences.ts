import type { DestinationView } from "../../contracts/destination"
import type { PricedLine } from "../../contracts/order-sheet"
import type { QuoteDifference, QuoteVersionView } from "../../contracts/quote"
import { formatDate } from "../../formats/format-date"
import { formatDay } from "../../formats/format-day"
import { formatMoney } from "../../formats/format-money"

/** What of a version can differ from another's. */
export type ComparedVersion = Pick<
  QuoteVersionView,
  "lines" | "destinations" | "totals" | "valid_until" | "order_from" | "message" | "delivery_name"
>

/** What an offer changes about the one before it, in the order in which a quote says it; empty when nothing. */
export function quoteDifferences(before: ComparedVersion, after: ComparedVersion): QuoteDifference[] {
  const compared: QuoteDifference[] = [
    ...lineDifferences(before.lines, after.lines),
    ...destinationDifferences(before.destinations, after.destinations),
    difference("Delivery", before.delivery_name, after.delivery_name),
    difference("Shipping", money(before.totals.shipping_cents), money(after.totals.shipping_cents)),
    difference("Sales tax", money(before.totals.tax_cents), money(after.totals.tax_cents)),
    difference("Total", money(before.totals.total_cents), money(after.totals.total_cents)),
    difference("Valid until", formatDate(before.valid_until), formatDate(after.valid_until)),
    difference("Order on or after", day(before.order_from), day(after.order_from)),
    difference("Message", before.message, after.message),
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

/** How many there are, and which came or went; one whose address was corrected is another place. */
function destinationDifferences(
  before: readonly DestinationView[],
  after: readonly DestinationView[],
): QuoteDifference[] {
  const gone = namesBeyond(before, after)
  const added = namesBeyond(after, before)
  return [
    difference("Destinations", String(before.length), String(after.length)),
    ...gone.map((name) => difference("No longer delivered to", name, null)),
    ...added.map((name) => difference("Also delivered to", null, name)),
  ]
}

function namesBeyond(some: readonly DestinationView[], others: readonly DestinationView[]): string[] {
  const there = new Set(others.map(placeOf))
  return some.filter((destination) => !there.has(placeOf(destination))).map(({ ship_to }) => nameOf(ship_to))
}

const nameOf = ({ school, city, province }: DestinationView["ship_to"]) => `${school}, ${city}, ${province}`

const placeOf = ({ ship_to }: DestinationView) =>
  [ship_to.school, ship_to.address_1, ship_to.address_2 ?? "", ship_to.city, ship_to.province, ship_to.postal_code]
    .map((part) => part.toLowerCase())
    .join("|")
