import { MedusaContainer } from "@medusajs/framework/types"
import type { TaxLineContext } from "../../providers/tax-table/service"
import { CartRecord } from "../cart/cart-record"
import { priceSettledCart } from "./cart-total"

/**
 * Line or shipping method → its taxes, as the tax provider takes them: one for each rate of the places that it goes to.
 * Medusa multiplies and never rounds, so each percentage is the one that makes that rate's own cents of the whole line.
 */
export async function taxLineContext(container: MedusaContainer, cart: CartRecord): Promise<TaxLineContext> {
  const { order } = await priceSettledCart(container, cart)
  const baseCents = (line_id: string | null) => {
    const line = order.lines.find(({ id }) => id === line_id)
    return line ? line.subtotal_cents - line.discount_cents : (order.shipping_cents ?? 0)
  }
  const lines: TaxLineContext["lines"] = {}
  for (const { line_id, rate, tax_cents } of order.taxes) {
    const key = line_id ?? cart.shipping_methods[0]?.id
    const base = baseCents(line_id)
    if (!key || base === 0 || (line_id === null && tax_cents === 0)) continue
    const code = `${rate.name} ${rate.rate_millipercent}`
    const line = { rate_percent: (tax_cents / base) * 100, name: rate.name, code }
    lines[key] = [...(lines[key] ?? []), line]
  }
  return { lines }
}
