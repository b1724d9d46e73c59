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
