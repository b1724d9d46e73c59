import { BigNumberInput } from "@medusajs/framework/types"
import { PriceTier } from "../contracts/catalogue"
import { PriceStep } from "../contracts/price-steps"
import { toCents, toMajor } from "./cents"

/** A price as Medusa keeps it: in major units, its bounds as columns, price lists and rules beside the base prices. */
export type MedusaPrice = {
  amount: BigNumberInput
  currency_code: string
  min_quantity?: number | null
  max_quantity?: number | null
  price_list_id?: string | null
  rules_count?: number | null
}

/** The price ladder of a variant: its base prices in dollars, the first step first. Empty when it has none. */
export function priceStepsOf(prices: readonly MedusaPrice[]): PriceStep[] {
  return prices
    .filter((price) => price.currency_code === "usd" && !price.price_list_id && !price.rules_count)
    .map((price) => ({ from: price.min_quantity ?? 1, amount_cents: toCents(price.amount) }))
    .toSorted((a, b) => a.from - b.from)
}

/** Medusa's prices for a ladder in ascending order: no gap, no overlap, the last one open. */
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

/** The quantities at which any of these prices begins or ends, from 1 on, in ascending order. */
export function priceBoundaries(prices: readonly MedusaPrice[]): number[] {
  const starts = prices.flatMap(({ min_quantity, max_quantity }) => [min_quantity ?? 1, (max_quantity ?? 0) + 1])
  return [...new Set([1, ...starts])].toSorted((a, b) => a - b)
}

/** Steps as the tiers that buyers read; neighbours of one price become one tier. */
export function tiersOf(steps: readonly PriceStep[]): PriceTier[] {
  const distinct = steps.filter((step, index) => step.amount_cents !== steps[index - 1]?.amount_cents)
  return distinct.map(({ from, amount_cents }, index) => ({
    min_quantity: from,
    max_quantity: distinct[index + 1] ? distinct[index + 1]!.from - 1 : null,
    unit_price_cents: amount_cents,
  }))
}
