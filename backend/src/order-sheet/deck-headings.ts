import type { SheetDeck } from "../contracts/order-sheet"
import { headingWords } from "./heading-words"
import type { CellName } from "./sheet-draft"

/** Words that say nothing about which deck is meant. */
const NOISE = new Set(
  "card cards deck decks qty qtys quantity quantities number num no of count pcs pieces unit units ordered order copies how many the needed each amount".split(
    " ",
  ),
)
const SET = ["set", "bundle", "full set", "complete set", "all", "all 3", "all three", "full bundle"]

/** The names by which a deck's column is known, each as its words. */
export type DeckWords = { name: CellName; names: string[][] }

const bare = (text: string) =>
  headingWords(text)
    .split(" ")
    .filter((word) => !NOISE.has(word))

export function deckWordsOf(decks: readonly SheetDeck[]): DeckWords[] {
  const sets = decks.filter(({ holds }) => holds.length > 0)
  return decks.map((deck) => ({
    name: `quantities.${deck.variant_id}`,
    names: [deck.title, deck.handle, deck.sku, ...(sets.length === 1 && sets[0] === deck ? SET : [])]
      .map(bare)
      .filter((words) => words.length > 0),
  }))
}

const joined = (words: string[]) => words.join("")

/** The deck that a heading names: "In2Out qty", "In 2 Out", "Probing", "DECK-ADVISORY", "Advisory ($28)". */
export function findDeck(heading: string, decks: readonly DeckWords[]): CellName | null {
  const words = bare(heading.replace(/\(.*?\)|\$\s*[\d.,]+/g, " "))
  if (words.length === 0) return null
  const whole = decks.filter(({ names }) => names.some((name) => joined(name) === joined(words)))
  if (whole.length === 1) return whole[0]!.name
  // The first words of a title are enough where they are those of one deck alone.
  const begun = decks.filter(({ names }) => names.some((name) => words.every((word, index) => name[index] === word)))
  return whole.length === 0 && begun.length === 1 ? begun[0]!.name : null
}
