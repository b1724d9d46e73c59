import type { MedusaContainer } from "@medusajs/framework/types"
import type { PricedLine } from "../../contracts/order-sheet"
import type { WantedStock } from "../../modules/stock-hold/service"
import { getStockLocationId } from "../cart/cart-stock"
import { getShopChannelId } from "../catalogue/get-shop-channel-id"
import { needyLines } from "./short-decks"

/** What lines take from the shelves, summed by inventory item; decks whose stock is not counted take nothing. */
export async function stockNeeds(container: MedusaContainer, lines: readonly PricedLine[]): Promise<WantedStock[]> {
  const location_id = await getStockLocationId(container, await getShopChannelId(container))
  const needs = new Map<string, number>()
  for (const { quantity, items } of await needyLines(container, lines))
    for (const { inventory_item_id, required_quantity } of items ?? [])
      needs.set(inventory_item_id, (needs.get(inventory_item_id) ?? 0) + quantity * required_quantity)
  return [...needs].map(([inventory_item_id, quantity]) => ({
    inventory_item_id,
    location_id,
    quantity,
    allow_backorder: false,
  }))
}
