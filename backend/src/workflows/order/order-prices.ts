import { priceOrder, type PricedOrder, type TaxRate } from "../../pricing/price-order"
import { boughtItems, type StoredOrder } from "./stored-order"

const PLACE = "delivery"
const MILLIPERCENT_PER_PERCENT = 1000
type Adjusted = { adjustments?: { amount: number }[] | null }
const discountOf = ({ adjustments }: Adjusted) => (adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0)

/** The order's figures by the rule that priced its cart, so that a receipt says exactly what was charged. */
export function orderPrices(order: StoredOrder): PricedOrder {
  const { shipping_methods } = order
  const items = boughtItems(order)
  const shipping_cents = shipping_methods.reduce((sum, method) => sum + method.amount - discountOf(method), 0)
  const quantities = Object.fromEntries(items.map(({ id, quantity }) => [id, quantity]))
  const lines = items.map((item) => ({
    id: item.id,
    unit_price_cents: item.unit_price,
    exact_discount_cents: discountOf(item),
  }))
  const tax_rate = taxRate({ items, shipping_methods })
  return priceOrder(lines, [{ id: PLACE, quantities, shipping_cents: Math.round(shipping_cents), tax_rate }])
}

function taxRate({ items, shipping_methods }: Pick<StoredOrder, "items" | "shipping_methods">): TaxRate | null {
  const shippingTax = shipping_methods.flatMap(({ tax_lines }) => tax_lines ?? [])[0]
  const tax = items.flatMap(({ tax_lines }) => tax_lines ?? [])[0] ?? shippingTax
  if (!tax) return null
  return {
    name: tax.name ?? "Sales tax",
    rate_millipercent: Math.round(tax.rate * MILLIPERCENT_PER_PERCENT),
    shipping_taxed: shippingTax !== undefined,
  }
}
