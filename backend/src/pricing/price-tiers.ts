import { BigNumberInput } from "@medusajs/framework/types"
import { PriceTier } from "../contracts/catalogue"
import { toCents, toMajor } from "./cents"

/** A price as Medusa keeps it: in major units, its bounds as columns, and price lists and rules beside the base prices. */
export type MedusaPrice = {
  amount: BigNumberInput
  currency_code: string
  min_quantity?: BigNumberInput | null
  max_quantity?: BigNumberInput | null
  price_list_id?: string | null
  rules_count?: number | null
}

/** From how many pieces on each costs how much; a step ends where the next begins. */
export type PriceStep = { from: number; amount_cents: number }

/** The quantity breaks of a variant: its base prices in dollars, the first step first. Empty when it has no price. */
export function tiersOf(prices: readonly MedusaPrice[]): PriceTier[] {
  return prices
    .filter((price) => price.currency_code === "usd" && !price.price_list_id && !price.rules_count)
    .map((price) => ({
      min_quantity: Number(price.min_quantity ?? 1),
      max_quantity: price.max_quantity == null ? null : Number(price.max_quantity),
      unit_price_cents: toCents(price.amount),
    }))
    .sort((a, b) => a.min_quantity - b.min_quantity)
}

/** Medusa's prices for a ladder of steps in ascending order: no gap, no overlap, the last one open. */
export const pricesOf = (steps: readonly PriceStep[]) =>
  steps.map(({ from, amount_cents }, index) => {
    const next = steps[index + 1]
    return {
      currency_code: "usd",
      amount: toMajor(amount_cents),
      min_quantity: from,
      max_quantity: next ? next.from - 1 : null,
    }
  })
