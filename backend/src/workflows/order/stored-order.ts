import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { StoredAddress } from "../../contracts/address"
import { toCents } from "../../pricing/cents"

/** What the shop reads of an order, as fields for `query.graph`; the names are Medusa's. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "canceled_at",
  "created_at",
  "email",
  "metadata",
  // Medusa reckons what is due with regard to returns only beside the total.
  "total",
  "summary.*",
  "items.*",
  "items.detail.*",
  "items.adjustments.amount",
  "items.tax_lines.rate",
  "items.tax_lines.name",
  "shipping_address.*",
  "billing_address.*",
  "shipping_methods.name",
  "shipping_methods.amount",
  "shipping_methods.shipping_option_id",
  "shipping_methods.adjustments.amount",
  "shipping_methods.tax_lines.rate",
  "shipping_methods.tax_lines.name",
  "payment_collections.payments.id",
  "payment_collections.payments.data",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "transactions.reference",
  "transactions.reference_id",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.created_at",
  "fulfillments.metadata",
  "fulfillments.items.title",
  "fulfillments.items.quantity",
  "fulfillments.items.line_item_id",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

const amount = z.custom<BigNumberInput>((value) => value !== null && value !== undefined)
const cents = amount.transform(toCents)
/** Promotions by percent give fractions of a cent, which `priceOrder` rounds once for the whole order. */
const exactCents = amount.transform((major) => MathBN.mult(major, 100).toNumber())
const quantity = z.coerce.number()
const date = z.coerce.date()
const adjustments = z.array(z.object({ amount: exactCents })).nullish()
const taxLines = z.array(z.object({ rate: z.coerce.number(), name: z.string().nullish() })).nullish()
const text = z.string().nullish()

const Item = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_handle: text,
  variant_id: text,
  variant_sku: text,
  quantity,
  unit_price: cents,
  /** Sent in place of a piece that was bought, so it is no part of what the buyer pays. */
  is_replacement: z.boolean().default(false),
  detail: z.object({
    fulfilled_quantity: quantity,
    shipped_quantity: quantity,
    delivered_quantity: quantity,
    return_received_quantity: quantity,
  }),
  adjustments,
  tax_lines: taxLines,
})

const Payment = z.object({
  id: z.string(),
  canceled_at: date.nullish(),
  captured_at: date.nullish(),
  data: z
    .object({ card: z.object({ brand: text, last4: text }).nullish() })
    .nullish()
    .catch(null),
  captures: z.array(z.object({ amount: cents })).nullish(),
  refunds: z.array(z.object({ id: z.string(), amount: cents, created_at: date })).nullish(),
})

const Fulfillment = z.object({
  id: z.string(),
  canceled_at: date.nullish(),
  shipped_at: date.nullish(),
  delivered_at: date.nullish(),
  created_at: date,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(z.object({ title: z.string(), quantity, line_item_id: text })),
  labels: z.array(z.object({ tracking_number: z.string(), tracking_url: text })).nullish(),
})

/** An order as `query.graph` answers it, checked, with every amount in cents. */
export const StoredOrder = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  canceled_at: date.nullish(),
  created_at: date,
  email: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  /** What is still to be paid by Medusa's own reckoning, in which returns, claims and exchanges count. */
  summary: z.object({ pending_difference: cents }).nullish(),
  items: z.array(Item),
  shipping_address: StoredAddress.nullish(),
  billing_address: StoredAddress.nullish(),
  shipping_methods: z.array(
    z.object({
      name: z.string(),
      amount: cents,
      shipping_option_id: text,
      adjustments,
      tax_lines: taxLines,
    }),
  ),
  payment_collections: z.array(z.object({ payments: z.array(Payment).nullish() })).nullish(),
  transactions: z.array(z.object({ reference: text, reference_id: text })).nullish(),
  fulfillments: z.array(Fulfillment).nullish(),
})
export type StoredOrder = z.infer<typeof StoredOrder>
export type StoredPayment = z.infer<typeof Payment>

/** The lines that the buyer ordered and pays for. */
export const boughtItems = ({ items }: Pick<StoredOrder, "items">) => items.filter((item) => !item.is_replacement)

/** Every payment of the order, cancelled ones too. */
export const paymentsOf = (order: Pick<StoredOrder, "payment_collections">): StoredPayment[] =>
  (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])

/**
 * What the bank has taken, in cents. Medusa notes a capture before it asks the bank, so a capture counts once the payment
 * says when it was captured.
 */
export const capturedCents = (order: Pick<StoredOrder, "payment_collections">): number =>
  paymentsOf(order)
    .filter(({ captured_at }) => captured_at)
    .flatMap(({ captures }) => captures ?? [])
    .reduce((sum, { amount }) => sum + amount, 0)

/**
 * The refunds that the bank has made, and those of which it is not known. Medusa notes a refund before it asks the bank, too;
 * afterwards it books a transaction under the refund's id, or, when it cancels an order, under the payment's
 * (refund-payments.js).
 */
export function refundsOf(order: Pick<StoredOrder, "payment_collections" | "transactions">) {
  const booked = (order.transactions ?? []).filter(({ reference }) => reference === "refund")
  const isBooked = (id: string) => booked.some(({ reference_id }) => reference_id === id)
  const refunds = paymentsOf(order).flatMap(({ id, refunds }) =>
    (refunds ?? []).map((refund) => ({ ...refund, is_made: isBooked(refund.id) || isBooked(id) })),
  )
  return { made: refunds.filter(({ is_made }) => is_made), unknown: refunds.filter(({ is_made }) => !is_made) }
}

/** The order's parcels that were not called off. */
export const parcelsOf = (order: Pick<StoredOrder, "fulfillments">) =>
  (order.fulfillments ?? []).filter((fulfillment) => !fulfillment.canceled_at)

/** The cart that the order was: its destinations are that cart's. Orders that staff make have none. */
export const cartIdOf = ({ metadata }: Pick<StoredOrder, "metadata">) => textIn(metadata, "cart_id")

type Noted = { metadata?: Record<string, unknown> | null }

/** The school that a parcel goes to, in an order for several. */
export const destinationOf = ({ metadata }: Noted) => textIn(metadata, "destination_id")

/** The staff's action in which a parcel was shipped together with others, of which the buyer hears in one mail. */
export const shippedWith = ({ metadata }: Noted) => textIn(metadata, "shipped_with")

/** A word in an order's or parcel's metadata; null where there is none. */
export function textIn(metadata: Noted["metadata"], key: string): string | null {
  const value = metadata?.[key]
  return typeof value === "string" && value !== "" ? value : null
}
