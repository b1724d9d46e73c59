import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STOCK_HOLD_MODULE } from "../../modules/stock-hold"
import { StockHoldModuleService, WantedStock } from "../../modules/stock-hold/service"
import { CartLine, CartRecord } from "./cart-record"

/**
 * What a cart takes from the shelves, summed per inventory item: a set and a single deck share the same pieces, and
 * Medusa checks each line by itself (hazards H4). Variants whose stock is not counted take nothing.
 */
export function wantedStock(cart: CartRecord, locationId: string): WantedStock[] {
  const wanted = new Map<string, WantedStock>()
  for (const line of cart.items)
    for (const { inventory_item_id, required_quantity } of countedItems(line)) {
      const before = wanted.get(inventory_item_id)
      wanted.set(inventory_item_id, {
        inventory_item_id,
        location_id: locationId,
        quantity: (before?.quantity ?? 0) + line.quantity * required_quantity,
        // One line that may not be on backorder is enough to need the pieces.
        allow_backorder: (before?.allow_backorder ?? true) && line.variant!.allow_backorder,
      })
    }
  return [...wanted.values()]
}

/** Pieces left of each inventory item for this cart: on the shelf, not reserved, not held by others. */
export async function leftByItem(container: MedusaContainer, cart: CartRecord): Promise<Map<string, number>> {
  const locationId = await getStockLocationId(container, cart.sales_channel_id)
  const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
  const left = await holds.listLeft(cart.id, wantedStock(cart, locationId))
  return new Map(left.map((row) => [row.inventory_item_id, Math.max(0, row.left)]))
}

/** How many of a line's own pieces can be had beside the cart's other lines, or null where any number can. */
export function leftForLine(cart: CartRecord, line: CartLine, left: ReadonlyMap<string, number>): number | null {
  const items = countedItems(line)
  if (items.length === 0 || line.variant!.allow_backorder) return null
  const sharers = cart.items.filter((other) => other.id !== line.id)
  const takenByOthers = new Map(
    wantedStock({ ...cart, items: sharers }, "").map((row) => [row.inventory_item_id, row.quantity]),
  )
  return Math.min(
    ...items.map(({ inventory_item_id, required_quantity }) =>
      Math.max(
        0,
        Math.floor(
          ((left.get(inventory_item_id) ?? 0) - (takenByOthers.get(inventory_item_id) ?? 0)) / required_quantity,
        ),
      ),
    ),
  )
}

/** The one place from which a sales channel ships. */
export async function getStockLocationId(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["stock_locations.id"],
    filters: { id: salesChannelId },
  })
  return data[0]?.stock_locations?.[0]?.id ?? ""
}

/** A line's inventory items; none where its stock is not counted. */
export const countedItems = (line: CartLine) =>
  line.variant?.manage_inventory ? (line.variant.inventory_items ?? []) : []
