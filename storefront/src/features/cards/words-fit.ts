import type { CSSProperties } from "react"

/** How much of its line a letter takes, as part of the type's size; and what is lost at the ends of lines. */
const LETTER = 0.5
const LINE = 1.22
const WASTE = 1.25
/** Longer words may break anywhere. */
const LONGEST_WORD = 18

/**
 * How large a card's words can be to fit in any box, as the custom properties that `card-words` reckons with: `--fit` is
 * the type's size as part of the box's middling side, `--word` the size at which the longest word fills a line, as part
 * of the box's width.
 */
export function wordsFit(words: string): CSSProperties & Record<"--fit" | "--word", string> {
  const longest = Math.min(LONGEST_WORD, Math.max(...words.split(/\s+/).map(({ length }) => length)))
  const letters = Math.max(words.length, 12)
  return {
    "--fit": (1 / Math.sqrt(letters * LETTER * LINE * WASTE)).toFixed(3),
    "--word": (1 / ((longest + 1) * (LETTER + 0.07))).toFixed(3),
  }
}
