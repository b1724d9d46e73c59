import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { seller } from "../../config/seller"
import { schoolsShipped, type OrderSummary, type OrderView } from "../../contracts/order"
import { signLinkToken } from "../../link-token"
import type { DestinationRecord } from "../../modules/destination/service"
import { listOrderDestinations } from "./list-order-destinations"
import { orderDestinationViews } from "./order-destination-views"
import { orderPrices } from "./order-prices"
import { orderView, stageOf } from "./order-view"
import { ORDER_FIELDS, StoredOrder } from "./stored-order"

/** Orders read at once. */
const ORDERS_AT_ONCE = 100

type OrderFilters = { id: string[] } | { customer_id: string; is_draft_order: false }

/** The stored orders of these filters, newest first, at most a page of them. */
async function listStoredOrders(container: MedusaContainer, filters: OrderFilters): Promise<StoredOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters,
    pagination: { take: ORDERS_AT_ONCE, order: { created_at: "DESC" } },
  })
  const replacements = await replacementItems(
    container,
    data.map(({ id }) => id),
  )
  return data
    .map((order) => inFixedOrder(StoredOrder.parse(order)))
    .map((order) => ({
      ...order,
      items: order.items.map((item) => ({ ...item, is_replacement: replacements.has(item.id) })),
    }))
}

const Claim = z.object({ additional_items: z.array(z.object({ item_id: z.string() })).nullish() })

/** Lines that staff have added to send in place of others (Medusa's claims). */
async function replacementItems(container: MedusaContainer, order_id: string[]): Promise<Set<string>> {
  if (order_id.length === 0) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_claim",
    fields: ["additional_items.item_id"],
    filters: { order_id },
  })
  const claims = data.map((claim) => Claim.parse(claim))
  return new Set(claims.flatMap(({ additional_items }) => additional_items ?? []).map(({ item_id }) => item_id))
}

/** Medusa answers an order's lines in any order, and all of them were made at one moment: by title they stay in place. */
const inFixedOrder = (order: StoredOrder): StoredOrder => ({
  ...order,
  items: order.items.toSorted((a, b) => a.title.localeCompare(b.title) || a.id.localeCompare(b.id)),
})

/**
 * An order as it is stored and as its buyer sees it. The view's parcels stand in the order of `parcelsOf`, its destinations
 * in that of the stored ones.
 */
export type FoundOrder = { order: StoredOrder; view: OrderView; destinations: DestinationRecord[] }

/** @returns null when there is no such order */
export async function findOrder(container: MedusaContainer, id: string): Promise<FoundOrder | null> {
  const [found] = await findOrders(container, [id])
  return found ?? null
}

/** These orders, at most a hundred of them. */
export async function findOrders(container: MedusaContainer, ids: string[]): Promise<FoundOrder[]> {
  const orders = await listStoredOrders(container, { id: ids })
  const pickups = await pickupOptions(container, orders)
  const destinationsOf = await listOrderDestinations(container, orders)
  return orders.map((order) => {
    const destinations = destinationsOf.get(order.id) ?? []
    const view = orderView(order, { seller: seller(), is_pickup: isPickup(order, pickups), destinations })
    return { order, view, destinations }
  })
}

/** A customer's own orders, newest first. */
export async function listOrderSummaries(container: MedusaContainer, customer_id: string): Promise<OrderSummary[]> {
  const orders = await listStoredOrders(container, { customer_id, is_draft_order: false })
  const pickups = await pickupOptions(container, orders)
  const destinations = await listOrderDestinations(container, orders)
  return orders.map((order) => ({
    number: order.display_id,
    placed_at: order.created_at.toISOString(),
    stage: stageOf(order, isPickup(order, pickups)),
    schools: schoolsOf(order, destinations.get(order.id) ?? []),
    total_cents: orderPrices(order, destinations.get(order.id)).total_cents,
    token: signLinkToken("order", order.id),
  }))
}

function schoolsOf(order: StoredOrder, destinations: DestinationRecord[]): OrderSummary["schools"] {
  return destinations.length > 0 ? schoolsShipped(orderDestinationViews(order, destinations)) : null
}

const optionOf = ({ shipping_methods }: StoredOrder) => shipping_methods[0]?.shipping_option_id ?? null
const isPickup = (order: StoredOrder, pickups: Set<string>) => pickups.has(optionOf(order) ?? "")

/** Which of the orders' shipping options are pick-ups; options that staff have deleted since count too. */
async function pickupOptions(container: MedusaContainer, orders: StoredOrder[]): Promise<Set<string>> {
  const ids = [...new Set(orders.map(optionOf).filter((id) => id !== null))]
  if (ids.length === 0) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "data"],
    filters: { id: ids },
    withDeleted: true,
  })
  return new Set(data.filter((option) => option.data?.kind === "pickup").map(({ id }) => id))
}
