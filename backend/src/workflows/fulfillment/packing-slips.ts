import type { PackingSlip } from "../../contracts/packing-slip"
import { addressLines } from "../../formats/address-lines"
import { shipToLines } from "../../formats/ship-to-lines"
import { packBoxes } from "../../pricing/pack-boxes"
import type { FoundOrder } from "../order/find-order"
import { piecesAt } from "../order/order-destination-views"
import { boughtItems, type StoredOrder } from "../order/stored-order"

/** What one deck weighs in grams; for a set also what it is made of. */
export type PackedDeck = { grams: number; holds: { title: string; quantity: number }[] }

type Packing = {
  /** By variant id. */
  decks: ReadonlyMap<string, PackedDeck>
  /** What one box may weigh; null: everything in one. */
  parcelGrams: number | null
  /** One school only. */
  destinationId?: string
}
type Piece = { item: StoredOrder["items"][number]; quantity: number }

/** What lies in which box of each place, by the rule that priced their shipping. */
export function packingSlips(found: FoundOrder, { decks, parcelGrams, destinationId }: Packing): PackingSlip[] {
  return placesOf(found)
    .filter(({ id }) => destinationId === undefined || id === destinationId)
    .map(({ to, note, pieces }) => ({
      order_number: found.view.number,
      placed_at: found.view.placed_at,
      po_reference: found.view.po_reference,
      quote_number: found.view.quote_number,
      seller: found.view.seller,
      delivery: found.view.delivery?.name ?? null,
      to,
      note,
      boxes: boxesOf(pieces, decks, parcelGrams),
    }))
    .filter(({ boxes }) => boxes.length > 0)
}

type Place = { id: string | null; to: string[]; note: string | null; pieces: Piece[] }

function placesOf({ order, view, destinations }: FoundOrder): Place[] {
  if (destinations.length === 0) {
    const to = view.shipping_address ? addressLines(view.shipping_address) : [view.email]
    return [{ id: null, to, note: null, pieces: boughtItems(order).map((item) => ({ item, quantity: item.quantity })) }]
  }
  return destinations.map((record, index) => {
    const { id, ship_to } = view.destinations[index]!
    return { id, to: shipToLines(ship_to), note: ship_to.note ?? null, pieces: piecesAt(order, record) }
  })
}

function boxesOf(pieces: Piece[], decks: Packing["decks"], parcelGrams: number | null): PackingSlip["boxes"] {
  const deckOf = ({ variant_id }: Piece["item"]) => decks.get(variant_id ?? "")
  const items = new Map(pieces.map(({ item }) => [item.id, item]))
  const weighed = pieces.map(({ item, quantity }) => ({ id: item.id, quantity, grams: deckOf(item)?.grams ?? 0 }))
  return packBoxes(weighed, parcelGrams).map((box) =>
    box.pieces.map(({ id, quantity }) => {
      const item = items.get(id)!
      return {
        title: item.product_title ?? item.title,
        sku: item.variant_sku ?? "",
        quantity,
        holds: deckOf(item)?.holds ?? [],
      }
    }),
  )
}
