import { wordsFit } from "./words-fit"

type Box = { width: number; height: number }

/** What a browser makes of the CSS: pixels, from a container's size. */
function sizeIn(css: string, { width, height }: Box) {
  const sizes = [...css.matchAll(/min\(([\d.]+)cqb,([\d.]+)cqi\)/g)]
  return Math.max(
    ...sizes.map(([, high, wide]) => Math.min((Number(high) * height) / 100, (Number(wide) * width) / 100)),
  )
}

/** How many lines the words take, as a browser breaks them, letters half as wide as the type is high. */
function linesOf(words: string, size: number, width: number) {
  const room = Math.floor(width / (size / 2))
  let lines = 1
  let taken = 0
  for (const { length } of words.split(" ")) {
    const needed = taken === 0 ? length : taken + 1 + length
    if (needed > room && taken > 0) lines += 1
    taken = needed > room ? length : needed
  }
  return lines
}

const long = "When did you last change your mind about a student, and what was it that changed it? "
  .repeat(3)
  .slice(0, 240)
const texts = ["Why?", "What makes you say so?", "Think of a day you felt you belonged. What had somebody done?", long]
const boxes: Box[] = [
  { width: 180, height: 200 },
  { width: 1700, height: 800 },
  { width: 900, height: 520 },
  { width: 300, height: 480 },
  { width: 640, height: 180 },
]

describe("wordsFit", () => {
  it.each(boxes)("fits any words into a box of $width × $height", (box) => {
    for (const words of texts) {
      const size = sizeIn(wordsFit(words), box)
      expect(linesOf(words, size, box.width) * size * 1.2).toBeLessThanOrEqual(box.height + 1)
    }
  })

  it("is as large as that allows: few words larger than many, and all larger in a larger box", () => {
    const sizes = texts.map((words) => sizeIn(wordsFit(words), { width: 900, height: 520 }))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes.at(-1)).toBeGreaterThan(35)
    expect(sizeIn(wordsFit(long), { width: 1800, height: 1040 })).toBeCloseTo(2 * (sizes.at(-1) ?? 0), 0)
  })
})
