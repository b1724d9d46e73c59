import type { MedusaContainer } from "@medusajs/framework/types"
import { DestinationSums, DestinationView, SheetQuantities } from "../../contracts/destination"
import { DESTINATION_MODULE } from "../../modules/destination"
import { shipToOf } from "./ship-to"
import type { DestinationModuleService, DestinationRecord } from "../../modules/destination/service"

/** Where a cart, or the order that it became, goes; empty for one with a single address. */
export const listCartDestinations = (container: MedusaContainer, cart_id: string): Promise<DestinationRecord[]> =>
  container.resolve<DestinationModuleService>(DESTINATION_MODULE).listSheet({ cart_id })

/** Where a version of a quote goes. */
export const listVersionDestinations = (
  container: MedusaContainer,
  quote_version_id: string,
): Promise<DestinationRecord[]> =>
  container.resolve<DestinationModuleService>(DESTINATION_MODULE).listSheet({ quote_version_id })

/** The schools that a customer has sent to before, the latest first. */
export const listRememberedDestinations = (
  container: MedusaContainer,
  customer_id: string,
): Promise<DestinationRecord[]> =>
  container
    .resolve<DestinationModuleService>(DESTINATION_MODULE)
    .listDestinations({ customer_id }, { take: null, order: { created_at: "DESC", rank: "ASC" } })

const NOTHING_DUE = { goods_cents: 0, shipping_cents: 0, tax_cents: 0, tax_name: null, boxes: 0 }

/** A destination as its buyer sees it. */
export const destinationView = (record: DestinationRecord): DestinationView => ({
  id: record.id,
  ship_to: shipToOf(record),
  quantities: SheetQuantities.parse(record.quantities),
  sums: record.sums ? DestinationSums.parse(record.sums) : NOTHING_DUE,
})
