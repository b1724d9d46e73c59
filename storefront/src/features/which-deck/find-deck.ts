import { MAX_QUANTITY, type DeckView } from "@sf-cess/backend/contracts"
import { z } from "zod"

const wholeNumber = z
  .string("Enter a whole number, such as 24.")
  .trim()
  .regex(/^\d{1,6}$/, "Enter a whole number, such as 24.")
  .transform(Number)

/** The form's three questions, as the address carries them. */
export const Need = z.object({
  people: wholeNumber.pipe(
    z
      .int()
      .min(1, "Enter at least 1.")
      .max(MAX_QUANTITY, `Enter at most ${MAX_QUANTITY}; for more people, write to us.`),
  ),
  minutes: wholeNumber.pipe(z.int().min(1, "Enter at least 1.").max(1440, "Enter at most 1440: that is a whole day.")),
  purpose: z.string("Choose what it is for.").min(1, "Choose what it is for."),
})
export type Need = z.infer<typeof Need>

/** What comes of it. `minutes` is how long a round of the quickest fitting deck takes. */
export type Finding =
  | { kind: "deck"; deck: DeckView; count: number; rounds: number; unit_price_cents: number }
  | { kind: "too-short"; deck: DeckView; minutes: number }
  | { kind: "none" }

type Candidate = { deck: DeckView; count: number; minutes: number }

/** What the decks of which staff have said it are for, each once, in the shop's order. */
export const purposesOf = (decks: readonly DeckView[]): string[] => [
  ...new Set(decks.flatMap(({ finder }) => finder?.purpose ?? [])),
]

/**
 * Which deck serves a group, and how many of it: enough for everybody at the same time. Of several decks for one purpose
 * it is the one of which the fewest are needed, then the one with the shorter round. What staff say nothing of has no part.
 */
export function findDeck(decks: readonly DeckView[], need: Need): Finding {
  const candidates = decks
    .flatMap((deck) => candidateOf(deck, need))
    .toSorted((a, b) => a.count - b.count || a.minutes - b.minutes)
  const fitting = candidates.find(({ minutes }) => minutes <= need.minutes)
  if (fitting) {
    const { deck, count, minutes } = fitting
    return {
      kind: "deck",
      deck,
      count,
      rounds: Math.floor(need.minutes / minutes),
      unit_price_cents: priceAt(deck, count),
    }
  }
  const [quickest] = candidates.toSorted((a, b) => a.minutes - b.minutes)
  return quickest ? { kind: "too-short", deck: quickest.deck, minutes: quickest.minutes } : { kind: "none" }
}

function candidateOf(deck: DeckView, { people, purpose }: Need): Candidate[] {
  const { finder } = deck
  if (finder?.purpose !== purpose) return []
  return [{ deck, count: Math.ceil(people / finder.people_per_deck), minutes: finder.minutes_per_round }]
}

/** What each costs when this many are bought: the last step of the quantity breaks that has begun. */
function priceAt({ tiers, unit_price_cents }: DeckView, count: number): number {
  return tiers.findLast(({ min_quantity }) => min_quantity <= count)?.unit_price_cents ?? unit_price_cents
}
