import { ShippingRates } from "../contracts/shipping-rates"

/** What is to be sent: `weight_grams` of the goods, and their `subtotal_cents` before discounts. */
export type Shipment = { weight_grams: number; subtotal_cents: number }

/** What a shipment costs by an option's rate table, in cents. A weight on a step's limit still belongs to that step. */
export function shippingCents(table: ShippingRates, { weight_grams, subtotal_cents }: Shipment): number {
  if (table.kind === "pickup") return 0
  if (table.free_from_subtotal_cents !== null && subtotal_cents >= table.free_from_subtotal_cents) return 0
  const step = table.rates.find(({ up_to_grams }) => weight_grams <= up_to_grams)
  if (step) return step.amount_cents
  const last = table.rates.at(-1)!
  const startedUnits = Math.ceil((weight_grams - last.up_to_grams) / table.beyond.each_grams)
  return last.amount_cents + startedUnits * table.beyond.amount_cents
}
