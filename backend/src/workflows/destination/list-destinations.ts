import type { MedusaContainer } from "@medusajs/framework/types"
import { DestinationSums, DestinationView, ShipTo, SheetQuantities } from "../../contracts/destination"
import { DESTINATION_MODULE } from "../../modules/destination"
import type { DestinationModuleService, DestinationRecord } from "../../modules/destination/service"

const inOrder = { take: null, order: { rank: "ASC" as const } }

/** Where a cart, or the order that it became, goes; empty for one with a single address. */
export const listCartDestinations = (container: MedusaContainer, cart_id: string): Promise<DestinationRecord[]> =>
  container.resolve<DestinationModuleService>(DESTINATION_MODULE).listDestinations({ cart_id }, inOrder)

/** Where a version of a quote goes. */
export const listVersionDestinations = (
  container: MedusaContainer,
  quote_version_id: string,
): Promise<DestinationRecord[]> =>
  container.resolve<DestinationModuleService>(DESTINATION_MODULE).listDestinations({ quote_version_id }, inOrder)

/** The address and receiver of a destination, without what was left empty. */
export const shipToOf = (record: DestinationRecord): ShipTo =>
  ShipTo.strip().parse(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)))

const NOTHING_DUE = { goods_cents: 0, shipping_cents: 0, tax_cents: 0, tax_name: null, boxes: 0 }

/** A destination as its buyer sees it. */
export const destinationView = (record: DestinationRecord): DestinationView => ({
  id: record.id,
  ship_to: shipToOf(record),
  quantities: SheetQuantities.parse(record.quantities),
  sums: record.sums ? DestinationSums.parse(record.sums) : NOTHING_DUE,
})
