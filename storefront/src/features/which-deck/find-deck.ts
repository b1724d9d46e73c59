import { MAX_QUANTITY, type DeckView, type Finder } from "@sf-cess/backend/contracts"
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

/** What comes of it: a deck and how many, one whose round takes too long, or none. */
export type Finding =
  | { kind: "deck"; deck: DeckView; finder: Finder; count: number; rounds: number }
  | { kind: "too-short"; deck: DeckView; finder: Finder }
  | { kind: "none" }

type Candidate = { deck: DeckView; finder: Finder; count: number }

/** What the decks of which staff have said it are for, each once, in the shop's order. */
export const purposesOf = (decks: readonly DeckView[]): string[] => [
  ...new Set(decks.flatMap(({ finder }) => finder?.purpose ?? [])),
]

/**
 * Which deck serves a group, and how many of it: enough for everybody at the same time. Of several decks for one purpose
 * it is the one of which the fewest are needed, then the one with the shorter round. What staff say nothing of has no part.
 */
export function findDeck(decks: readonly DeckView[], { people, minutes, purpose }: Need): Finding {
  const candidates = decks
    .flatMap((deck) => candidateOf(deck, people))
    .filter(({ finder }) => finder.purpose === purpose)
    .toSorted((a, b) => a.finder.minutes_per_round - b.finder.minutes_per_round)
  const fitting = candidates
    .filter(({ finder }) => finder.minutes_per_round <= minutes)
    .toSorted((a, b) => a.count - b.count)[0]
  if (fitting) return { kind: "deck", ...fitting, rounds: Math.floor(minutes / fitting.finder.minutes_per_round) }
  const quickest = candidates[0]
  return quickest ? { kind: "too-short", deck: quickest.deck, finder: quickest.finder } : { kind: "none" }
}

const candidateOf = (deck: DeckView, people: number): Candidate[] =>
  deck.finder ? [{ deck, finder: deck.finder, count: Math.ceil(people / deck.finder.people_per_deck) }] : []

/** What each costs in cents when this many are bought: the last step of the quantity breaks that has begun. */
export function priceAt({ tiers, unit_price_cents }: DeckView, count: number): number {
  return tiers.findLast(({ min_quantity }) => min_quantity <= count)?.unit_price_cents ?? unit_price_cents
}
