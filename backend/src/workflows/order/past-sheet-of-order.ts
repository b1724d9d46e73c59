import type { PastRow, PastSheet } from "../../contracts/order-sheet"
import { SheetQuantities } from "../../contracts/destination"
import type { OrderView } from "../../contracts/order"
import type { DestinationRecord } from "../../modules/destination/service"
import { shipToOf } from "../destination/ship-to"
import type { FoundOrder } from "./find-order"
import { boughtItems } from "./stored-order"

/** An order as a sheet that can be opened anew: its schools, or its one address, and what each deck cost then. */
export function pastSheetOfOrder({ order, view, destinations }: FoundOrder): PastSheet {
  const items = boughtItems(order).filter(({ variant_id }) => variant_id)
  return {
    name: `Order ${view.number}`,
    destinations: destinations.length > 0 ? destinations.map(school) : oneAddress(view, items),
    lines: items.map(({ variant_id, product_title, title, quantity, unit_price }) => ({
      variant_id: variant_id ?? "",
      title: product_title ?? title,
      quantity,
      unit_price_cents: unit_price,
    })),
    shipping_option_id: order.shipping_methods[0]?.shipping_option_id ?? null,
    total_cents: view.total_cents,
  }
}

const school = (record: DestinationRecord): PastRow => ({
  ...shipToOf(record),
  quantities: SheetQuantities.parse(record.quantities),
})

type Item = ReturnType<typeof boughtItems>[number]

/** What was picked up is a row of decks, to which an address is typed. */
function oneAddress({ shipping_address, delivery }: OrderView, items: readonly Item[]): PastRow[] {
  const quantities: Record<string, number> = {}
  // Staff who add pieces to an order make a second line of the deck.
  for (const { variant_id, quantity } of items)
    if (variant_id) quantities[variant_id] = (quantities[variant_id] ?? 0) + quantity
  if (!shipping_address || delivery?.is_pickup) return [{ quantities }]
  const { first_name, last_name, company, ...place } = shipping_address
  const receiver = `${first_name} ${last_name}`.trim()
  return [{ ...place, ...(company ? { school: company, attention: receiver } : { school: receiver }), quantities }]
}
