import { DestinationSums, SheetQuantities } from "../../contracts/destination"
import type { OrderDestinationView } from "../../contracts/order"
import type { DestinationRecord } from "../../modules/destination/service"
import { shipToOf } from "../destination/ship-to"
import { destinationStage } from "./order-stage"
import { boughtItems, destinationOf, parcelsOf, type StoredOrder } from "./stored-order"

/** What goes to each school of an order, what it costs and how far it is. */
export function orderDestinationViews(
  order: StoredOrder,
  destinations: readonly DestinationRecord[],
): OrderDestinationView[] {
  const parcels = parcelsOf(order)
  const canceled = order.status === "canceled"
  return destinations.map((record) => ({
    id: record.id,
    ship_to: shipToOf(record),
    items: piecesAt(order, record).map(({ item, quantity }) => ({
      title: item.product_title ?? item.title,
      sku: item.variant_sku ?? "",
      quantity,
    })),
    sums: DestinationSums.parse(record.sums),
    stage: destinationStage(
      parcels.filter((parcel) => destinationOf(parcel) === record.id),
      canceled,
    ),
  }))
}

/** The order's lines of which something goes to a school, and how much of each. */
export function piecesAt(order: StoredOrder, { quantities }: DestinationRecord) {
  const wanted = SheetQuantities.parse(quantities)
  return boughtItems(order).flatMap((item) => {
    const quantity = item.variant_id ? wanted[item.variant_id] : undefined
    return quantity ? [{ item, quantity }] : []
  })
}
