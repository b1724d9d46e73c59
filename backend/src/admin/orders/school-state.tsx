import { StatusBadge } from "@medusajs/ui"
import { ShippingDestination } from "../../contracts/order-shipping"
import { formatDay } from "../lib/format-day"

/** How far the package of a school is. */
export function SchoolState({ stage, fulfillment_id, shipped_at }: ShippingDestination) {
  if (stage === "canceled") return <StatusBadge color="grey">Canceled</StatusBadge>
  if (stage === "delivered") return <StatusBadge color="green">Delivered</StatusBadge>
  if (shipped_at) return <StatusBadge color="green">Shipped {formatDay(shipped_at)}</StatusBadge>
  if (fulfillment_id) return <StatusBadge color="blue">Packed</StatusBadge>
  return <StatusBadge color="orange">To pack</StatusBadge>
}
