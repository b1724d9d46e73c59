import type { ShippingRates } from "../contracts/shipping-rates"
import { packBoxes, type Box, type Pieces } from "./pack-boxes"
import { shippingCents } from "./shipping-cents"

/** What goes to one place: its pieces, and their value in cents before discounts, by which shipping may be free. */
export type GoodsToPlace = { pieces: readonly Pieces[]; subtotal_cents: number }

/** The parcels of a shipment and what they cost in cents: each is priced by its own weight, and the sum is what is charged. */
export function shipmentCents(table: ShippingRates, { pieces, subtotal_cents }: GoodsToPlace): ShipmentPrice {
  const boxes = packBoxes(pieces, table.kind === "parcel" ? table.parcel_grams : null)
  const cents = boxes.map(({ grams }) => shippingCents(table, { weight_grams: grams, subtotal_cents }))
  return { boxes, shipping_cents: cents.reduce((sum, amount) => sum + amount, 0) }
}
export type ShipmentPrice = { boxes: Box[]; shipping_cents: number }
