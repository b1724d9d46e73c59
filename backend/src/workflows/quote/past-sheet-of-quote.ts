import type { MedusaContainer } from "@medusajs/framework/types"
import { SheetQuantities, type PastDestination } from "../../contracts/destination"
import type { PastSheet } from "../../contracts/order-sheet"
import type { QuoteRecord } from "../../modules/quote/service"
import { listVersionDestinations } from "../destination/list-destinations"
import { shipToOf } from "../destination/ship-to"
import { quoteNumber } from "./quote-number"
import { linesOf, loadCurrentVersion, totalsOf } from "./quote-record"

type QuotedSheet = Omit<PastSheet, "destinations"> & { destinations: PastDestination[] }

/** A quote as a sheet that can be opened anew: its schools, and what each deck cost in it. */
export async function pastSheetOfQuote(container: MedusaContainer, quote: QuoteRecord): Promise<QuotedSheet> {
  const current = await loadCurrentVersion(container, quote)
  const destinations = await listVersionDestinations(container, current.id)
  return {
    name: `Quote ${quoteNumber(quote)}`,
    destinations: destinations.map((record) => ({
      ...shipToOf(record),
      quantities: SheetQuantities.parse(record.quantities),
    })),
    lines: linesOf(current).map(({ variant_id, title, quantity, unit_price_cents }) => ({
      ...{ variant_id, title, quantity, unit_price_cents },
    })),
    shipping_option_id: current.shipping_option_id,
    total_cents: totalsOf(current).total_cents,
  }
}
