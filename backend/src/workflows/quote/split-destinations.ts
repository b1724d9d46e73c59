import { apportion } from "../../pricing/share-cents"
import type { PromisedSheet } from "./promised-sheet"

type Destinations = PromisedSheet["destinations"]

/**
 * What can be sent now and what comes later: the schools are served in the sheet's order, as far as the decks go. Each
 * school's promised shipping is shared by what its goods are worth, so that both parts together cost what was promised.
 * @param had pieces that can be had of each deck, by variant id
 */
export function splitDestinations(
  destinations: Destinations,
  had: ReadonlyMap<string, number>,
  unit_prices: Readonly<Record<string, number>>,
): { now: Destinations; later: Destinations } {
  const left = new Map(had)
  const parts = destinations.map(({ quantities, locked_shipping_cents, ...ship_to }) => {
    const now: Record<string, number> = {}
    const later: Record<string, number> = {}
    for (const [id, wanted] of Object.entries(quantities)) {
      const taken = Math.min(wanted, left.get(id) ?? 0)
      left.set(id, (left.get(id) ?? 0) - taken)
      if (taken > 0) now[id] = taken
      if (taken < wanted) later[id] = wanted - taken
    }
    const [ofNow, ofLater] = shareShipping(locked_shipping_cents, [now, later], unit_prices)
    return {
      now: { ...ship_to, quantities: now, locked_shipping_cents: ofNow },
      later: { ...ship_to, quantities: later, locked_shipping_cents: ofLater },
    }
  })
  return { now: parts.map(({ now }) => now).filter(hasDecks), later: parts.map(({ later }) => later).filter(hasDecks) }
}

const hasDecks = ({ quantities }: Destinations[number]) => Object.keys(quantities).length > 0

type Quantities = Record<string, number>

function shareShipping(
  cents: number,
  [now, later]: [Quantities, Quantities],
  unit_prices: Readonly<Record<string, number>>,
): [number, number] {
  if (Object.keys(now).length === 0) return [0, cents]
  const worth = (quantities: Quantities) =>
    Object.entries(quantities).reduce((sum, [id, quantity]) => sum + quantity * (unit_prices[id] ?? 0), 0)
  const [ofNow = 0, ofLater = 0] = apportion(cents, [worth(now), worth(later)])
  return [ofNow, ofLater]
}
