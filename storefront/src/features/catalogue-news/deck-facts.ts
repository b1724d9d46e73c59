import type { DeckStock, DeckView } from "@sf-cess/backend/contracts"
import { stockWords, tierWords } from "@/features/catalogue/deck-words"
import { formatCents } from "@/lib/money"

/**
 * What an open page may have to say about a deck, each fact a sentence as it is said once it has become true. So news is
 * whatever sentence the page was not made with, and a browser needs to know nothing of prices.
 */
export function deckFacts({ title, tiers, stock }: DeckView): string[] {
  const [one, ...steps] = tiers.map((tier) => ({ from: tierWords(tier), price: formatCents(tier.unit_price_cents) }))
  const more = steps.map(({ from, price }) => `${from}: ${price}`).join("; ")
  return [
    `${title}: the price is now ${one?.price}${more && ` (${more})`}.`,
    `${title}: now ${stockWords(stock).toLowerCase()}.`,
  ]
}

/** The same about a line of the cart: what each costs at its quantity, and whether there are enough. */
export function lineFacts({ title, tiers, stock }: DeckView, quantity: number): string[] {
  const tier = tiers.findLast(({ min_quantity }) => quantity >= min_quantity)
  return [
    ...(tier ? [`${title}: the price is now ${formatCents(tier.unit_price_cents)} each.`] : []),
    `${title}: now ${enoughWords(stock, quantity)}.`,
  ]
}

function enoughWords(stock: DeckStock, quantity: number) {
  if (stock.state === "in_stock" && stock.left !== null && stock.left < quantity) return `only ${stock.left} left`
  return stockWords({ ...stock, left: null }).toLowerCase()
}
