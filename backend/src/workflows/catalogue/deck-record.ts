import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

export const Price = z.object({
  amount: z.number(),
  currency_code: z.string(),
  min_quantity: z.coerce.number().nullish(),
  max_quantity: z.coerce.number().nullish(),
})

const InventoryItem = z.object({
  inventory_item_id: z.string(),
  required_quantity: z.number(),
  inventory: z.object({
    location_levels: z
      .array(z.object({ location_id: z.string(), stocked_quantity: z.number(), reserved_quantity: z.number() }))
      .nullish(),
  }),
})

const Variant = z.object({
  id: z.string(),
  sku: z.string().nullish(),
  variant_rank: z.number().nullish(),
  weight: z.number().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  price_set: z.object({ id: z.string(), prices: z.array(Price) }).nullish(),
  inventory_items: z.array(InventoryItem).nullish(),
})
export type DeckVariant = z.infer<typeof Variant>

const Image = z.object({
  id: z.string(),
  url: z.string(),
  rank: z.number(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

/** A product with all that the storefront shows of it; amounts are Medusa's major units. */
export const DeckRecord = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  description: z.string().nullish(),
  thumbnail: z.string().nullish(),
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  images: z.array(Image),
  variants: z.array(Variant),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
})
export type DeckRecord = z.infer<typeof DeckRecord>

const fields = [
  ...["id", "handle", "title", "subtitle", "description", "thumbnail", "created_at", "metadata", "sales_channels.id"],
  ...["images.id", "images.url", "images.rank", "images.metadata"],
  ...["id", "sku", "variant_rank", "weight", "manage_inventory", "allow_backorder"].map((field) => `variants.${field}`),
  ...["id", "prices.amount", "prices.currency_code", "prices.min_quantity", "prices.max_quantity"].map(
    (field) => `variants.price_set.${field}`,
  ),
  ...["inventory_item_id", "required_quantity"].map((field) => `variants.inventory_items.${field}`),
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`,
  ),
]

/** The published products of the sales channels, in the order in which staff made them. */
export async function loadDecks(container: MedusaContainer, salesChannelIds: readonly string[]): Promise<DeckRecord[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields, filters: { status: "published" } })
  return z
    .array(DeckRecord)
    .parse(data)
    .filter(({ sales_channels }) => sales_channels?.some((channel) => channel && salesChannelIds.includes(channel.id)))
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id))
}
