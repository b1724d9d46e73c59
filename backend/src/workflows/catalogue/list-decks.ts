import { MedusaContainer } from "@medusajs/framework/types"
import { DeckView } from "../../contracts/catalogue"
import { getStockLocationId } from "../cart/cart-stock"
import { currentTiers } from "./current-tiers"
import { loadDecks } from "./deck-record"
import { deckViews, theVariant } from "./deck-view"

/**
 * What the shop sells through the sales channels of a publishable key. Pieces that somebody is just paying for count as
 * there: a hold ends by itself, and a kept page that had said "sold out" meanwhile would go on saying so.
 */
export async function listDecks(container: MedusaContainer, salesChannelIds: readonly string[]): Promise<DeckView[]> {
  const [decks, locationId] = await Promise.all([
    loadDecks(container, salesChannelIds),
    getStockLocationId(container, salesChannelIds[0] ?? ""),
  ])
  const tiers = await currentTiers(
    container,
    decks.flatMap((deck) => theVariant(deck)?.price_set ?? []),
  )
  return deckViews(decks, { tiers, locationId })
}
