import type { DestinationView } from "../../contracts/destination"
import type { QuoteDifference } from "../../contracts/quote"

type Place = Pick<DestinationView, "ship_to" | "quantities">
/** The decks' titles by variant id. */
type Titles = ReadonlyMap<string, string>

/** How many schools there are, which came or went, and what changed at those that stayed: address, receiver, decks. */
export function destinationDifferences(
  before: readonly Place[],
  after: readonly Place[],
  titles: Titles,
): QuoteDifference[] {
  const byPlace = pairUp({ before, after, pairs: [] }, placeOf)
  const { pairs, before: gone, after: added } = pairUp(byPlace, schoolOf)
  // What goes to the only school is what the lines of the quote say already.
  const several = before.length > 1 || after.length > 1
  return [
    { what: "Destinations", before: String(before.length), after: String(after.length) },
    ...gone.map((place) => ({ what: "Delivered to", before: nameOf(place), after: null })),
    ...added.map((place) => ({ what: "Delivered to", before: null, after: nameOf(place) })),
    ...pairs.flatMap(([was, is]) => [
      { what: `${nameOf(is)}, name`, before: was.ship_to.school, after: is.ship_to.school },
      { what: `${nameOf(is)}, address`, before: addressOf(was), after: addressOf(is) },
      { what: `${nameOf(is)}, receiver`, before: receiverOf(was), after: receiverOf(is) },
      ...(several ? [{ what: nameOf(is), before: decksOf(was, titles), after: decksOf(is, titles) }] : []),
    ]),
  ]
}

type Matched = { pairs: [Place, Place][]; before: readonly Place[]; after: readonly Place[] }

/** Pairs those that are alike, each once; what is left of either side found no other. */
function pairUp({ pairs, before, after }: Matched, likeness: (place: Place) => string): Matched {
  const open = new Map<string, Place[]>()
  for (const place of before) open.set(likeness(place), [...(open.get(likeness(place)) ?? []), place])
  const found = after.map((place) => [open.get(likeness(place))?.shift(), place] as const)
  return {
    pairs: [...pairs, ...found.flatMap(([was, is]): [Place, Place][] => (was ? [[was, is]] : []))],
    before: [...open.values()].flat(),
    after: found.flatMap(([was, is]) => (was ? [] : [is])),
  }
}

const schoolOf = ({ ship_to }: Place) => ship_to.school.toLowerCase()

const placeOf = ({ ship_to }: Place) =>
  [ship_to.school, ship_to.address_1, ship_to.address_2 ?? "", ship_to.city, ship_to.province, ship_to.postal_code]
    .map((part) => part.toLowerCase())
    .join("|")

const nameOf = ({ ship_to: { school, city, province } }: Place) => `${school}, ${city}, ${province}`

const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(", ") || null

const addressOf = ({ ship_to: { address_1, address_2, city, province, postal_code } }: Place) =>
  joined([address_1, address_2, city, `${province} ${postal_code}`])

const receiverOf = ({ ship_to: { attention, phone, email, note } }: Place) => joined([attention, phone, email, note])

/** In the order of the quote's lines. */
const decksOf = ({ quantities }: Place, titles: Titles) =>
  joined([...titles].map(([id, title]) => (quantities[id] ? `${quantities[id]} × ${title}` : undefined)))
