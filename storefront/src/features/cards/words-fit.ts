/** How wide a letter is, and how high a line, as parts of the type's size; a capital takes the room of more letters. */
const LETTER = 0.5
const CAPITAL = 1.9
const LINE = 1.2
/** Longer words may break anywhere. */
const LONGEST_WORD = 18
const MOST_LINES = 14

const widthOf = (text: string) => text.length + (CAPITAL - 1) * (text.match(/\p{Lu}/gu)?.length ?? 0)
const rounded = (value: number) => Number(value.toFixed(2))

/**
 * The largest size of type at which words fit in a box of any shape, as CSS for something in a container of that shape. For
 * each number of lines there is a size that the box's height allows and one that its width allows; the smaller of the two
 * fits, and the largest of these is taken. A line ends before a word that is too long for it, so each loses a part of one.
 */
export function wordsFit(words: string): string {
  const longest = Math.min(LONGEST_WORD, Math.max(...words.split(/\s+/).map(widthOf)))
  const sizes = Array.from({ length: MOST_LINES }, (_, index) => {
    const lines = index + 1
    const letters = Math.max(longest, widthOf(words) / lines + (lines > 1 ? longest * 0.5 : 0))
    return `min(${rounded(100 / (LINE * lines))}cqb,${rounded(100 / ((letters + 1) * LETTER))}cqi)`
  })
  return `max(${sizes.join(",")})`
}
