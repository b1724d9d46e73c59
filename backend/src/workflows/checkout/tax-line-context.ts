import { MedusaContainer } from "@medusajs/framework/types"
import { CartRecord } from "../cart/cart-record"
import { priceSettledCart } from "./cart-total"

type TaxLine = { rate_percent: number; name: string; code: string }

/** The percentage that makes `taxCents` of `baseCents`; 0 where there is nothing to tax. */
const rateFor = (taxCents: number, baseCents: number) => (baseCents > 0 ? (taxCents / baseCents) * 100 : 0)

/** Line or shipping method → its tax, as the tax provider takes it; empty where no tax is due. */
export async function taxLineContext(
  container: MedusaContainer,
  cart: CartRecord,
): Promise<{ lines: Record<string, TaxLine> }> {
  const { priced, taxRate } = await priceSettledCart(container, cart)
  if (!taxRate) return { lines: {} }
  const tax = (rate_percent: number): TaxLine => ({ rate_percent, name: taxRate.name, code: taxRate.name })
  const ofLines = priced.lines.map(
    (line) => [line.id, tax(rateFor(line.tax_cents, line.subtotal_cents - line.discount_cents))] as const,
  )
  const shipping = priced.destinations[0]!
  const ofMethods = cart.shipping_methods.map(
    ({ id }) => [id, tax(rateFor(shipping.shipping_tax_cents, shipping.shipping_cents ?? 0))] as const,
  )
  return { lines: Object.fromEntries([...ofLines, ...ofMethods.filter(([, line]) => line.rate_percent > 0)]) }
}
