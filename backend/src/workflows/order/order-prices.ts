import type { DestinationRecord } from "../../modules/destination/service"
import { DestinationSums, SheetQuantities } from "../../contracts/destination"
import { priceOrder, type PriceDestination, type PricedOrder, type TaxRate } from "../../pricing/price-order"
import { boughtItems, type StoredOrder } from "./stored-order"

const PLACE = "delivery"
const MILLIPERCENT_PER_PERCENT = 1000
type Adjusted = { adjustments?: { amount: number }[] | null }
const discountOf = ({ adjustments }: Adjusted) => (adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0)

/**
 * The order's figures by the rule that priced its cart, so that a receipt says exactly what was charged: with the rates and
 * shipping that its destinations were charged by, or those of its one place.
 */
export function orderPrices(order: StoredOrder, destinations: readonly DestinationRecord[] = []): PricedOrder {
  const items = boughtItems(order)
  const lines = items.map((item) => ({
    id: item.id,
    unit_price_cents: item.unit_price,
    exact_discount_cents: discountOf(item),
  }))
  const places = destinations.map((record) => placeOf(record, items))
  const isWhole = items.every(({ id, quantity }) => quantity === sum(places.map((place) => place.quantities[id] ?? 0)))
  // Staff may have changed the order since: then only Medusa's own lines say what it costs.
  return priceOrder(lines, places.length > 0 && isWhole ? places : [onePlace(order)])
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

function placeOf(record: DestinationRecord, items: StoredOrder["items"]): PriceDestination {
  const quantities = SheetQuantities.parse(record.quantities)
  const sums = DestinationSums.parse(record.sums)
  return {
    id: record.id,
    quantities: Object.fromEntries(items.map(({ id, variant_id }) => [id, quantities[variant_id ?? ""] ?? 0])),
    shipping_cents: sums.shipping_cents,
    tax_rate: record.tax_rate as TaxRate | null,
  }
}

function onePlace(order: StoredOrder): PriceDestination {
  const { shipping_methods } = order
  const items = boughtItems(order)
  const shipping_cents = shipping_methods.reduce((cents, method) => cents + method.amount - discountOf(method), 0)
  const quantities = Object.fromEntries(items.map(({ id, quantity }) => [id, quantity]))
  const tax_rate = taxRate({ items, shipping_methods })
  return { id: PLACE, quantities, shipping_cents: Math.round(shipping_cents), tax_rate }
}

type Taxed = Adjusted & { tax_lines?: { rate: number }[] | null }
const percentOf = ({ tax_lines }: Taxed) => sum((tax_lines ?? []).map(({ rate }) => rate))

/**
 * The rate at which priceOrder comes to the cents that were charged. A line's own percentage makes that line's cents alone:
 * with the first one's for the whole order, the receipt could be a cent off.
 */
function taxRate({ items, shipping_methods }: Pick<StoredOrder, "items" | "shipping_methods">): TaxRate | null {
  const taxes = [...items, ...shipping_methods].flatMap(({ tax_lines }) => tax_lines ?? [])
  if (taxes.length === 0) return null
  const shipping_taxed = shipping_methods.some(({ tax_lines }) => tax_lines?.length)
  const bases = [
    ...items.map((item) => ({ of: item, cents: item.unit_price * item.quantity - discountOf(item) })),
    ...shipping_methods.map((method) => ({ of: method, cents: method.amount - discountOf(method) })),
  ]
  const charged = sum(bases.map(({ of, cents }) => Math.round((cents * percentOf(of)) / 100)))
  const taxed = sum(bases.filter(({ of }) => shipping_taxed || !("amount" in of)).map(({ cents }) => cents))
  const rate_millipercent = taxed > 0 ? (charged / taxed) * 100 * MILLIPERCENT_PER_PERCENT : 0
  return { name: taxes[0]!.name ?? "Sales tax", rate_millipercent, shipping_taxed }
}
