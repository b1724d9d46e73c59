import { boxLines } from "../../contracts/box"
import { DeckPicture, DeckStock, DeckView, PriceTier } from "../../contracts/catalogue"
import { finderOf } from "../../contracts/finder"
import { DeckRecord, DeckVariant } from "./deck-record"

/** Today's tiers by price set, and the place whose stock counts. */
export type CatalogueContext = { tiers: ReadonlyMap<string, PriceTier[]>; locationId: string }

/**
 * Decks as the storefront shows them. One without a variant or a price is left out, since nobody could buy it.
 * Stock is what stands at the shop's place and is not reserved by an order.
 */
export function deckViews(decks: readonly DeckRecord[], { tiers, locationId }: CatalogueContext): DeckView[] {
  const handleByItem = new Map(
    decks.flatMap((deck) => {
      const items = theVariant(deck)?.inventory_items ?? []
      return items.length === 1 ? [[items[0]!.inventory_item_id, deck.handle] as const] : []
    }),
  )
  return decks.flatMap((deck) => {
    const variant = theVariant(deck)
    const ofDeck = tiers.get(variant?.price_set?.id ?? "") ?? []
    const first = ofDeck[0]
    if (!variant || !first) return []
    const items = variant.inventory_items ?? []
    return [
      {
        id: deck.id,
        handle: deck.handle,
        variant_id: variant.id,
        sku: variant.sku ?? "",
        title: deck.title,
        subtitle: deck.subtitle ?? "",
        description: deck.description ?? "",
        in_the_box: boxLines(deck.metadata?.in_the_box),
        unit_price_cents: first.unit_price_cents,
        tiers: ofDeck,
        stock: stockOf(variant, locationId),
        weight_grams: variant.weight ?? 0,
        holds: items.length > 1 ? items.flatMap((item) => handleByItem.get(item.inventory_item_id) ?? []) : [],
        pictures: picturesOf(deck),
        finder: finderOf(deck.metadata?.finder),
      },
    ]
  })
}

/** A deck comes in one edition; staff who make several sell the first. */
export const theVariant = ({ variants }: DeckRecord) =>
  variants.toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))[0]

/** A set has as many as its scarcest part allows. */
function stockOf(variant: DeckVariant, locationId: string): DeckStock {
  const items = variant.inventory_items ?? []
  if (!variant.manage_inventory || items.length === 0) return { state: "in_stock", left: null }
  const left = Math.min(
    ...items.map(({ required_quantity, inventory }) => {
      const level = inventory.location_levels?.find(({ location_id }) => location_id === locationId)
      const free = level ? level.stocked_quantity - level.reserved_quantity : 0
      return Math.max(0, Math.floor(free / required_quantity))
    }),
  )
  if (left > 0) return { state: "in_stock", left }
  return { state: variant.allow_backorder ? "backorder" : "sold_out", left: 0 }
}

/** The picture that staff chose as thumbnail comes first, the others in their order. */
function picturesOf({ images, thumbnail, title }: DeckRecord): DeckPicture[] {
  return images
    .toSorted((a, b) => Number(b.url === thumbnail) - Number(a.url === thumbnail) || a.rank - b.rank)
    .map(({ id, metadata }) => ({ id, alt: typeof metadata?.alt === "string" ? metadata.alt : title }))
}
