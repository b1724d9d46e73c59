import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seller } from "../../config/seller"
import type { OrderSummary, OrderView } from "../../contracts/order"
import { signOrderToken } from "../../order-token"
import { orderPrices } from "./order-prices"
import { orderView, stageOf } from "./order-view"
import { ORDER_FIELDS, StoredOrder } from "./stored-order"

/** Orders on one page of a customer's account, newest first. */
const LISTED_ORDERS = 100

type OrderFilters = { id: string | string[] } | { customer_id: string }

/** The stored orders of these filters, newest first, at most a page of them. */
export async function listStoredOrders(container: MedusaContainer, filters: OrderFilters): Promise<StoredOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { ...filters, is_draft_order: false },
    pagination: { take: LISTED_ORDERS, order: { created_at: "DESC" } },
  })
  return data.map((order) => StoredOrder.parse(order))
}

/** @returns null when there is no such order */
export async function getStoredOrder(container: MedusaContainer, id: string): Promise<StoredOrder | null> {
  const [order] = await listStoredOrders(container, { id })
  return order ?? null
}

/** @returns null when there is no such order */
export async function getOrderView(container: MedusaContainer, id: string): Promise<OrderView | null> {
  const order = await getStoredOrder(container, id)
  if (!order) return null
  const pickups = await pickupOptions(container, [order])
  return orderView(order, { seller: seller(), is_pickup: isPickup(order, pickups) })
}

/** A customer's own orders, newest first. */
export async function listOrderSummaries(container: MedusaContainer, customer_id: string): Promise<OrderSummary[]> {
  const orders = await listStoredOrders(container, { customer_id })
  const pickups = await pickupOptions(container, orders)
  return orders.map((order) => ({
    number: order.display_id,
    placed_at: order.created_at.toISOString(),
    stage: stageOf(order, isPickup(order, pickups)),
    total_cents: orderPrices(order).total_cents,
    token: signOrderToken(order.id),
  }))
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
