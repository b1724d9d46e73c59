import type { PriceTier } from "../contracts/catalogue"

/** What one deck costs in cents when `quantity` are bought; null for a deck that has no price. */
export function unitPriceAt(tiers: readonly PriceTier[], quantity: number): number | null {
  const tier = tiers.findLast(({ min_quantity }) => min_quantity <= Math.max(1, quantity))
  return tier?.unit_price_cents ?? null
}

/** The next quantity from which each deck costs less than now: how many more it takes, and what each costs then. */
export type NextBreak = { min_quantity: number; more: number; unit_price_cents: number }

/** The nearest break that makes a deck cheaper, or null. A step at which decks get dearer is none. */
export function nextBreakAt(tiers: readonly PriceTier[], quantity: number): NextBreak | null {
  const now = unitPriceAt(tiers, quantity)
  if (now === null) return null
  const next = tiers.find((tier) => tier.min_quantity > quantity && tier.unit_price_cents < now)
  return next
    ? { min_quantity: next.min_quantity, more: next.min_quantity - quantity, unit_price_cents: next.unit_price_cents }
    : null
}
