import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PricedLine } from "../../contracts/order-sheet"
import type { QuoteView } from "../../contracts/quote"
import { STOCK_HOLD_MODULE } from "../../modules/stock-hold"
import type { StockHoldModuleService } from "../../modules/stock-hold/service"
import type { QuoteRecord } from "../../modules/quote/service"
import { CartVariant, variantFields } from "../cart/cart-record"
import { getStockLocationId } from "../cart/cart-stock"
import { getShopChannelId } from "../catalogue/get-shop-channel-id"
import { allotStock, type NeedyLine } from "./allot-stock"
import { listQuoteReservations } from "./quote-reservations"

export type QuoteStock = {
  short: QuoteView["short"]
  /** Whether staff keep pieces back for this quote. */
  stock_reserved: boolean
}

/** Decks of which fewer can be had now than were quoted. What is kept back or held for the quote itself counts as there. */
export async function findShortDecks(
  container: MedusaContainer,
  quote: Pick<QuoteRecord, "id" | "cart_id">,
  lines: readonly PricedLine[],
): Promise<QuoteStock> {
  const needy = await needyLines(container, lines)
  const location_id = await getStockLocationId(container, await getShopChannelId(container))
  const itemIds = [
    ...new Set(needy.flatMap(({ items }) => items ?? []).map(({ inventory_item_id }) => inventory_item_id)),
  ]
  const asked = itemIds.map((inventory_item_id) => ({
    inventory_item_id,
    location_id,
    quantity: 0,
    allow_backorder: false,
  }))
  const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
  const rows = await holds.listLeft(quote.cart_id ?? quote.id, asked)
  const had = allotStock(needy, new Map(rows.map(({ inventory_item_id, left }) => [inventory_item_id, left])))
  return {
    short: lines.flatMap(({ variant_id, title, quantity }) => {
      const left = had.get(variant_id) ?? 0
      return left < quantity ? [{ variant_id, title, wanted: quantity, left }] : []
    }),
    stock_reserved: (await listQuoteReservations(container, quote.id)).length > 0,
  }
}

/** What each line takes from the shelves. A deck that was deleted since cannot be had at all. */
export async function needyLines(container: MedusaContainer, lines: readonly PricedLine[]): Promise<NeedyLine[]> {
  const id = lines.map(({ variant_id }) => variant_id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_variant", fields: variantFields(""), filters: { id } })
  const variants = new Map(data.map((found) => [found.id, CartVariant.parse(found)]))
  return lines.flatMap(({ variant_id, quantity }) => {
    const variant = variants.get(variant_id)
    if (!variant) return []
    const isCounted = variant.manage_inventory && !variant.allow_backorder && variant.inventory_items?.length
    return [{ variant_id, quantity, items: isCounted ? variant.inventory_items! : null }]
  })
}
