import type { SheetDestination } from "../../contracts/destination"
import type { QuoteVersionView } from "../../contracts/quote"
import type { ReviseQuote } from "../../contracts/quote-for-staff"
import { apportion } from "../../pricing/share-cents"
import type { OfferedSheet } from "./price-offer"

type Revised = Pick<ReviseQuote, "unit_prices" | "shipping_cents" | "sheet">
type Before = Pick<QuoteVersionView, "lines" | "destinations"> & { shipping_option_id: string }

/**
 * What a revision offers. Prices that staff do not name stay as they were promised, and so does the shipping of a
 * destination to which the same goes as before; what is new is priced by today's tables.
 */
export function revisedSheet(before: Before, { unit_prices = {}, shipping_cents, sheet }: Revised): OfferedSheet {
  const asBefore = before.destinations.map(({ ship_to, quantities, sums }) => ({
    ...ship_to,
    quantities,
    locked_shipping_cents: sums.shipping_cents,
  }))
  const destinations = sheet ? sheet.destinations.map((one) => withPromise(one, before)) : asBefore
  return {
    destinations: shipping_cents === undefined ? destinations : shareShipping(destinations, shipping_cents),
    shipping_option_id: sheet?.shipping_option_id ?? before.shipping_option_id,
    unit_prices: {
      ...Object.fromEntries(before.lines.map((line) => [line.variant_id, line.unit_price_cents])),
      ...unit_prices,
    },
    known: before.lines,
  }
}

type Offered = OfferedSheet["destinations"][number]

function withPromise(destination: SheetDestination, { destinations }: Before): Offered {
  const same = destinations.find(({ ship_to, quantities }) => keyOf({ ...ship_to, quantities }) === keyOf(destination))
  return same ? { ...destination, locked_shipping_cents: same.sums.shipping_cents } : destination
}

/** Where it goes and what goes there, whoever receives it. */
const keyOf = ({ address_1, address_2, city, province, postal_code, quantities }: SheetDestination) =>
  JSON.stringify([address_1, address_2 ?? "", city, province, postal_code, Object.entries(quantities).sort()])

/** In proportion to what each cost so far; where all were free or unknown, by their pieces. */
function shareShipping(destinations: Offered[], cents: number): Offered[] {
  const known = destinations.map(({ locked_shipping_cents }) => locked_shipping_cents ?? 0)
  const weights = known.some((weight) => weight > 0) ? known : destinations.map(piecesOf)
  const shares = apportion(cents, weights)
  return destinations.map((one, index) => ({ ...one, locked_shipping_cents: shares[index] }))
}

const piecesOf = ({ quantities }: Offered) => Object.values(quantities).reduce((sum, quantity) => sum + quantity, 0)
