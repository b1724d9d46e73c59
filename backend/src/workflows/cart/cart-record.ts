import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { StoredAddress } from "../../contracts/address"
import type { DestinationRecord } from "../../modules/destination/service"
import { Amount } from "../../pricing/cents"
import { destinationView, listCartDestinations } from "../destination/list-destinations"

const nullableText = z.string().nullish()

const Address = StoredAddress.extend({ id: z.string() })

const Adjustment = z.object({
  id: z.string(),
  code: nullableText,
  amount: Amount,
  promotion_id: nullableText,
  description: nullableText,
  provider_id: nullableText,
})

export const CartVariant = z.object({
  id: z.string(),
  sku: nullableText,
  weight: z.number().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  product: z.object({
    handle: z.string(),
    title: z.string(),
    status: z.string(),
    images: z.array(z.object({ id: z.string() })),
    sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  }),
  price_set: z.object({ id: z.string() }).nullish(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string(), required_quantity: z.number() })).nullish(),
})

const Line = z.object({
  id: z.string(),
  variant_id: nullableText,
  title: z.string(),
  quantity: z.number(),
  unit_price: Amount,
  /** True where the price is promised, as by a quote: it is then kept whatever the tiers say. */
  is_custom_price: z.boolean().nullish(),
  adjustments: z.array(Adjustment).nullish(),
  /** Gone when staff deleted the product while it lay in the cart. */
  variant: CartVariant.nullish(),
})

/** A cart with what the shop needs of it; amounts are Medusa's major units here and nowhere after. */
export const CartRecord = z.object({
  id: z.string(),
  email: nullableText,
  completed_at: z.union([z.string(), z.date()]).nullish(),
  customer_id: nullableText,
  customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
  region_id: z.string(),
  currency_code: z.string(),
  sales_channel_id: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  total: Amount,
  items: z.array(Line),
  promotions: z.array(z.object({ id: z.string(), code: z.string() }).nullable()).nullish(),
  shipping_address: Address.nullish(),
  billing_address: Address.nullish(),
  shipping_methods: z.array(
    z.object({
      id: z.string(),
      shipping_option_id: z.string(),
      amount: Amount,
      data: z.record(z.string(), z.unknown()).nullish(),
      adjustments: z.array(Adjustment).nullish(),
    }),
  ),
})
/** Where a part of a cart goes; shipping in cents where it is promised. */
export type CartDestination = DestinationRecord & {
  quantities: Record<string, number>
  promised_shipping_cents: number | null
}

export type CartRecord = z.infer<typeof CartRecord> & { destinations: CartDestination[] }
export type CartLine = CartRecord["items"][number]

/** What `CartVariant` needs of a variant, under `prefix`. */
export const variantFields = (prefix: string) =>
  [
    ...["id", "sku", "weight", "manage_inventory", "allow_backorder", "price_set.id"],
    ...["product.handle", "product.title", "product.status", "product.images.id", "product.sales_channels.id"],
    ...["inventory_items.inventory_item_id", "inventory_items.required_quantity"],
  ].map((field) => prefix + field)

const fields = [
  ...[
    "id",
    "email",
    "completed_at",
    "customer_id",
    "customer.id",
    "customer.has_account",
    "region_id",
    "currency_code",
  ],
  ...["sales_channel_id", "metadata", "total", "items.*", "items.adjustments.*", "promotions.id", "promotions.code"],
  ...["shipping_address.*", "billing_address.*", "shipping_methods.*", "shipping_methods.adjustments.*"],
  ...variantFields("items.variant."),
]

/**
 * Reads a cart, completed or not. Lines come in the order in which they were put in.
 * @throws MedusaError not_found, the same for a foreign id and for none.
 */
export async function loadCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This cart does not exist any more.")
  const cart = CartRecord.parse(data[0])
  const destinations = (await listCartDestinations(container, id)).map((record) => {
    const { quantities, sums } = destinationView(record)
    return { ...record, quantities, promised_shipping_cents: record.shipping_locked ? sums.shipping_cents : null }
  })
  return { ...cart, destinations, items: cart.items.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** A cart that has become an order is gone for everything but that order. */
export async function loadOpenCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const cart = await loadCart(container, id)
  if (cart.completed_at) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This cart does not exist any more.")
  return cart
}
