import type { OrderStage } from "../../contracts/order"

/** How many pieces of an order have come how far; each piece that was shipped was also packed, and so on. */
export type OrderProgress = {
  canceled: boolean
  is_pickup: boolean
  ordered: number
  packed: number
  shipped: number
  delivered: number
  returned: number
}

/** Where an order stands, in the one word that the shopper reads. */
export function orderStage({
  canceled,
  is_pickup,
  ordered,
  packed,
  shipped,
  delivered,
  returned,
}: OrderProgress): OrderStage {
  if (canceled) return "canceled"
  if (ordered > 0 && returned >= ordered) return "returned"
  if (ordered > 0 && delivered >= ordered) return "delivered"
  if (is_pickup) return packed > 0 ? "ready_for_pickup" : "received"
  if (shipped === 0) return "received"
  return shipped >= ordered ? "shipped" : "part_shipped"
}

type Left = { shipped_at?: Date | null; delivered_at?: Date | null }

/** Where one school of an order for several stands, by its own parcels. */
export function destinationStage(parcels: readonly Left[], canceled: boolean): OrderStage {
  if (canceled) return "canceled"
  const shipped = parcels.filter(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at)
  if (shipped.length === 0) return "received"
  if (shipped.length < parcels.length) return "part_shipped"
  return parcels.every(({ delivered_at }) => delivered_at) ? "delivered" : "shipped"
}
