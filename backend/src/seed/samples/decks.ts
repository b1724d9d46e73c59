import { Finder } from "../../contracts/finder"
import { PriceStep } from "../../contracts/price-steps"

/**
 * SAMPLE VALUES. The nonprofit has set no price, stock, weight, size or card count yet: each below is made up so that the
 * shop can be tried, and staff set the true one in the admin. The texts say no more than what a deck's name says.
 */
export type SampleDeck = {
  handle: string
  sku: string
  title: string
  subtitle: string
  description: string
  in_the_box: string[]
  prices: PriceStep[]
  weight_grams: number
  /** Millimetres: length, width, height. */
  size_mm: [number, number, number]
  /** Pieces on the shelf; null for a set, which is made of the decks' own pieces. */
  stock: number | null
  /** Handles of the decks that a set holds. */
  holds: string[]
  /** Null for a set: "Which deck?" leads to single decks. */
  finder: Finder | null
}

const sampleText = "Sample text, until SF-CESS puts its own here."

export const SAMPLE_DECKS: SampleDeck[] = [
  {
    handle: "in2out",
    sku: "DECK-IN2OUT",
    title: "In2Out Card Deck",
    subtitle: "From the inside out",
    description: `Cards that start with what is within and open outwards, one draw at a time. ${sampleText}`,
    in_the_box: ["52 In2Out cards (sample count)", "A tuck box to keep them in (sample)"],
    prices: [
      { from: 1, amount_cents: 3200 },
      { from: 10, amount_cents: 2880 },
      { from: 30, amount_cents: 2560 },
    ],
    weight_grams: 190,
    size_mm: [92, 66, 20],
    stock: 160,
    holds: [],
    finder: {
      purpose: "Opening a meeting, from each person outwards (sample)",
      people_per_deck: 10,
      minutes_per_round: 15,
    },
  },
  {
    handle: "probing-questions",
    sku: "DECK-PROBING",
    title: "Probing Questions Card Deck",
    subtitle: "Open questions that go deeper",
    description: `A probing question is open: it helps a colleague think further and has no answer tucked inside. Draw one in a protocol, and listen. ${sampleText}`,
    in_the_box: ["52 cards of probing questions (sample count)", "A tuck box to keep them in (sample)"],
    prices: [
      { from: 1, amount_cents: 3200 },
      { from: 10, amount_cents: 2880 },
      { from: 30, amount_cents: 2560 },
    ],
    weight_grams: 190,
    size_mm: [92, 66, 20],
    stock: 140,
    holds: [],
    finder: {
      purpose: "Helping a colleague think a question through (sample)",
      people_per_deck: 6,
      minutes_per_round: 30,
    },
  },
  {
    handle: "advisory",
    sku: "DECK-ADVISORY",
    title: "Advisory Cards",
    subtitle: "For the circle, with a seat left open",
    description: `An advisory is a small group of students with one adult. These cards are for their time together. ${sampleText}`,
    in_the_box: ["48 advisory cards (sample count)", "A tuck box to keep them in (sample)"],
    prices: [
      { from: 1, amount_cents: 2800 },
      { from: 10, amount_cents: 2520 },
      { from: 30, amount_cents: 2240 },
    ],
    weight_grams: 175,
    size_mm: [92, 66, 19],
    stock: 120,
    holds: [],
    finder: { purpose: "An advisory’s time together (sample)", people_per_deck: 15, minutes_per_round: 20 },
  },
  {
    handle: "all-three-decks",
    sku: "SET-ALL-THREE",
    title: "All three decks",
    subtitle: "In2Out, Probing Questions and Advisory together",
    description: `One of each deck: In2Out, Probing Questions and Advisory. ${sampleText}`,
    in_the_box: ["One In2Out Card Deck", "One Probing Questions Card Deck", "One deck of Advisory Cards"],
    prices: [
      { from: 1, amount_cents: 8400 },
      { from: 10, amount_cents: 7560 },
      { from: 30, amount_cents: 6720 },
    ],
    weight_grams: 555,
    size_mm: [92, 66, 60],
    stock: null,
    holds: ["in2out", "probing-questions", "advisory"],
    finder: null,
  },
]
