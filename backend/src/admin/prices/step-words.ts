import { PriceStep } from "../../contracts/price-steps"
import { textFromCents } from "../lib/number-text"

/** What a ladder means to buyers: "1–9: $32.00", "10–29: $28.80", "30 or more: $25.60". */
export const stepWords = (steps: readonly PriceStep[]): string[] =>
  steps.map(
    ({ from, amount_cents }, index) => `${rangeWords(from, steps[index + 1]?.from)}: $${textFromCents(amount_cents)}`,
  )

function rangeWords(from: number, next: number | undefined) {
  if (next === undefined) return `${from} or more`
  return next - from === 1 ? `${from}` : `${from}–${next - 1}`
}

/** Where more decks cost more each, in words for whoever sets the prices. */
export const dearerWords = (dearer: readonly PriceStep[]): string =>
  `Careful: each deck gets dearer from ${dearer.map(({ from }) => from).join(" and ")} on. Buyers of more decks pay more for each.`
