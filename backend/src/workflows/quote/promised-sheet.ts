import type { MedusaContainer } from "@medusajs/framework/types"
import { DestinationSums, SheetQuantities } from "../../contracts/destination"
import type { QuoteVersionRecord } from "../../modules/quote/service"
import { shipToOf } from "../destination/ship-to"
import { listVersionDestinations } from "../destination/list-destinations"
import type { OfferedSheet } from "./price-offer"
import { linesOf } from "./quote-record"

export type PromisedSheet = Required<Omit<OfferedSheet, "destinations">> & {
  destinations: (OfferedSheet["destinations"][number] & { locked_shipping_cents: number })[]
}

/** What a version promises, as it goes into another pricing or a cart: its prices and shipping, but not its tax. */
export async function promisedSheet(container: MedusaContainer, version: QuoteVersionRecord): Promise<PromisedSheet> {
  const lines = linesOf(version)
  const destinations = await listVersionDestinations(container, version.id)
  return {
    destinations: destinations.map((record) => ({
      ...shipToOf(record),
      quantities: SheetQuantities.parse(record.quantities),
      locked_shipping_cents: DestinationSums.parse(record.sums).shipping_cents,
    })),
    unit_prices: Object.fromEntries(lines.map(({ variant_id, unit_price_cents }) => [variant_id, unit_price_cents])),
    shipping_option_id: version.shipping_option_id,
    known: lines,
  }
}
