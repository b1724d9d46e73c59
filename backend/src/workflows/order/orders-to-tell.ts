import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { destinationOf, shippedWith } from "./stored-order"

/**
 * Which orders something has happened to: as an event names it, or everything since a moment (ISO 8601). `parcel_id` is a
 * fulfilment of which something is to be told; one of many that staff pack or ship at once gives none, as that action tells
 * of all of them together.
 */
export type OrdersToTell =
  | { order_id: string }
  | { fulfillment_id: string }
  | { parcel_id: string }
  | { payment_id: string }
  | { changed_since: string }

/** What a crash has left half-made is mended or canceled by then: the reconciler runs every minute. */
const SETTLED_AFTER_MS = 5 * 60 * 1000

/** The ids of these orders. A fulfilment or payment that belongs to no order gives none. */
export async function ordersToTell(container: MedusaContainer, which: OrdersToTell): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ofFulfillments = async (filters: object) => {
    const { data } = await query.graph({ entity: "fulfillment", fields: ["order.id"], filters })
    return data.map(({ order }) => order?.id)
  }
  const ofParcel = async (id: string) => {
    const fields = ["order.id", "metadata", "shipped_at"]
    const { data } = await query.graph({ entity: "fulfillment", fields, filters: { id } })
    return data.filter(isToldByItself).map(({ order }) => order?.id)
  }
  const ofPayments = async (filters: object) => {
    const { data } = await query.graph({ entity: "payment", fields: ["payment_collection.order.id"], filters })
    return data.map(({ payment_collection }) => payment_collection?.order?.id)
  }
  const ofRefunds = async (filters: object) => {
    const { data } = await query.graph({ entity: "refund", fields: ["payment_id"], filters })
    return data.length > 0 ? await ofPayments({ id: data.map(({ payment_id }) => payment_id) }) : []
  }
  const ofOrders = async (filters: object) => {
    const { data } = await query.graph({ entity: "order", fields: ["id"], filters })
    return data.map(({ id }) => id)
  }

  if ("order_id" in which) return [which.order_id]
  if ("fulfillment_id" in which) return known(await ofFulfillments({ id: which.fulfillment_id }))
  if ("parcel_id" in which) return known(await ofParcel(which.parcel_id))
  if ("payment_id" in which) return known(await ofPayments({ id: which.payment_id }))
  const since = { $gte: new Date(which.changed_since) }
  const placed = { ...since, $lte: new Date(Date.now() - SETTLED_AFTER_MS) }
  return known([
    ...(await ofOrders({ is_draft_order: false, $or: [{ created_at: placed }, { canceled_at: since }] })),
    ...(await ofFulfillments({ $or: [{ created_at: since }, { shipped_at: since }] })),
    ...(await ofRefunds({ created_at: since })),
  ])
}

type Parcel = { metadata?: Record<string, unknown> | null; shipped_at?: unknown }

const isToldByItself = (parcel: Parcel) => !destinationOf(parcel) || (parcel.shipped_at && !shippedWith(parcel))

const known = (ids: (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))]
