import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { pricesOf } from "../../pricing/price-tiers"
import { SAMPLE_DECKS, SampleDeck } from "../samples/decks"

type Shop = { channel_id: string; location_id: string; profile_id: string }

/** The decks with their stock, then the set, whose one variant is made of the decks' own pieces. Gives product ids by handle. */
export async function seedDecks(container: MedusaContainer, shop: Shop) {
  const products = await keepWholeProducts(container)
  const items = new Map<string, string>()
  for (const deck of SAMPLE_DECKS)
    if (deck.stock !== null)
      items.set(deck.handle, await ensureInventory(container, deck, deck.stock, shop.location_id))

  for (const deck of SAMPLE_DECKS) {
    if (products.has(deck.handle)) continue
    const itemIds = (deck.stock === null ? deck.holds : [deck.handle]).map((handle) => items.get(handle)!)
    products.set(deck.handle, await createDeck(container, deck, itemIds, shop))
  }
  return products
}

/**
 * The ids of the decks that are there already, by handle. Medusa makes a product in several transactions, so one that a
 * crash left without its price or stock is deleted, to be made anew; its inventory item goes with it.
 */
async function keepWholeProducts(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      ...["id", "handle", "sales_channels.id", "shipping_profile.id"],
      ...["variants.prices.id", "variants.inventory_items.inventory_item_id"],
    ],
    filters: { handle: SAMPLE_DECKS.map(({ handle }) => handle) },
  })
  const whole = new Map<string, string>()
  for (const { id, handle, variants, sales_channels, shipping_profile } of data) {
    const variant = variants?.[0]
    const isSold = Boolean(sales_channels?.length && shipping_profile)
    if (isSold && variant?.prices?.length && variant.inventory_items?.length) whole.set(handle, id)
    else await deleteProductsWorkflow(container).run({ input: { ids: [id] } })
  }
  return whole
}

async function ensureInventory(
  container: MedusaContainer,
  deck: SampleDeck,
  stocked_quantity: number,
  location_id: string,
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const [existing] = await inventory.listInventoryItems({ sku: deck.sku }, { take: 1 })
  const item = existing ?? (await inventory.createInventoryItems({ sku: deck.sku, title: deck.title, ...bodyOf(deck) }))
  const [level] = await inventory.listInventoryLevels({ inventory_item_id: item.id, location_id }, { take: 1 })
  if (!level) await inventory.createInventoryLevels({ inventory_item_id: item.id, location_id, stocked_quantity })
  return item.id
}

async function createDeck(container: MedusaContainer, deck: SampleDeck, itemIds: string[], shop: Shop) {
  const { handle, title, subtitle, description } = deck
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title,
          subtitle,
          description,
          status: "published",
          ...bodyOf(deck),
          metadata: { in_the_box: deck.in_the_box.join("\n"), finder: deck.finder },
          options: [{ title: "Edition", values: ["Standard"] }],
          sales_channels: [{ id: shop.channel_id }],
          shipping_profile_id: shop.profile_id,
        },
      ],
    },
  })
  const product_id = result[0]!.id
  await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: [
        {
          product_id,
          title: "Standard",
          sku: deck.sku,
          manage_inventory: true,
          options: { Edition: "Standard" },
          ...bodyOf(deck),
          prices: pricesOf(deck.prices),
          inventory_items: itemIds.map((inventory_item_id) => ({ inventory_item_id, required_quantity: 1 })),
        },
      ],
    },
  })
  return product_id
}

const bodyOf = ({ weight_grams, size_mm: [length, width, height] }: SampleDeck) => ({
  weight: weight_grams,
  length,
  width,
  height,
  origin_country: "us",
})
