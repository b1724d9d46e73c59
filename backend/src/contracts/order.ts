import * as z from "zod"
import { UsAddress } from "./address"
import { DestinationSums, ShipTo } from "./destination"
import { Email } from "./email"
import { Cents } from "./money"

export const LookUpOrder = z.strictObject({
  number: z.coerce
    .number("Enter the order number.")
    .int("Enter the order number.")
    .min(1, "Enter the order number.")
    .max(2_000_000_000, "Enter the order number."),
  email: Email,
})
export type LookUpOrder = z.infer<typeof LookUpOrder>

/** Where an order stands, in the shopper's words: one of these, worked out from Medusa's statuses in one place. */
export const OrderStage = z.enum([
  "received",
  "part_shipped",
  "shipped",
  "delivered",
  "ready_for_pickup",
  "returned",
  "canceled",
])
export type OrderStage = z.infer<typeof OrderStage>

/** All of it is on its way or there. */
export const hasLeft = (stage: OrderStage): boolean => stage === "shipped" || stage === "delivered"

/** To how many of an order's schools everything has left. */
export const schoolsShipped = (destinations: readonly { stage: OrderStage }[]) => ({
  total: destinations.length,
  shipped: destinations.filter(({ stage }) => hasLeft(stage)).length,
})

export const OrderLineView = z.object({
  title: z.string(),
  sku: z.string(),
  handle: z.string().nullable(),
  quantity: z.int(),
  unit_price_cents: Cents,
  subtotal_cents: Cents,
})
export type OrderLineView = z.infer<typeof OrderLineView>

export const ParcelView = z.object({
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  tracking: z.array(z.object({ number: z.string(), url: z.string().nullable() })),
  items: z.array(z.object({ title: z.string(), quantity: z.int() })),
  /** The destination that it goes to, in an order with several. */
  destination_id: z.string().nullable(),
})
export type ParcelView = z.infer<typeof ParcelView>

/** One school of an order for several: what goes there, what it costs, and how far it is. Its parcels bear its id. */
export const OrderDestinationView = z.object({
  id: z.string(),
  ship_to: ShipTo,
  items: z.array(z.object({ title: z.string(), sku: z.string(), quantity: z.int() })),
  sums: DestinationSums,
  stage: OrderStage,
})
export type OrderDestinationView = z.infer<typeof OrderDestinationView>

/** An order as its buyer sees it: on the status page, in the receipt and in the mails. */
export const OrderView = z.object({
  number: z.int(),
  placed_at: z.string(),
  stage: OrderStage,
  email: z.string(),
  lines: z.array(OrderLineView),
  subtotal_cents: Cents,
  discount_cents: Cents,
  shipping_cents: Cents,
  tax_cents: Cents,
  total_cents: Cents,
  paid_cents: Cents,
  refunded_cents: Cents,
  delivery: z.object({ name: z.string(), is_pickup: z.boolean() }).nullable(),
  shipping_address: UsAddress.nullable(),
  billing_address: UsAddress.nullable(),
  po_reference: z.string().nullable(),
  payment: z.object({ brand: z.string().nullable(), last4: z.string().nullable() }).nullable(),
  parcels: z.array(ParcelView),
  /** Empty for an order with one address. */
  destinations: z.array(OrderDestinationView),
  /** The quote that it was ordered by. */
  quote_number: z.string().nullable(),
  seller: z.object({ name: z.string(), address: z.array(z.string()), email: z.string() }),
})
export type OrderView = z.infer<typeof OrderView>

export const OrderSummary = z.object({
  number: z.int(),
  placed_at: z.string(),
  stage: OrderStage,
  /** How many schools an order for several goes to, and to how many all has left; null with one address. */
  schools: z.object({ total: z.int(), shipped: z.int() }).nullable(),
  total_cents: Cents,
  token: z.string(),
})
export type OrderSummary = z.infer<typeof OrderSummary>
