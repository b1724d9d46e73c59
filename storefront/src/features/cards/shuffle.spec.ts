import { shuffle } from "./shuffle"

/** Answers with these numbers, one after another. */
const chances = (...numbers: number[]) => {
  const left = [...numbers]
  return () => left.shift() ?? 0
}

describe("shuffle", () => {
  it("keeps each card once and leaves the given ones as they are", () => {
    const cards = ["a", "b", "c", "d"]
    expect(shuffle(cards).toSorted()).toEqual(cards)
    expect(cards).toEqual(["a", "b", "c", "d"])
    expect(shuffle([])).toEqual([])
  })

  it("follows chance alone, to its ends", () => {
    expect(shuffle(["a", "b", "c"], chances(0, 0, 0))).toEqual(["a", "b", "c"])
    expect(shuffle(["a", "b", "c"], chances(0.999, 0.999, 0.999))).toEqual(["c", "b", "a"])
    expect(shuffle(["a", "b", "c"], chances(0.5, 0.9, 0))).toEqual(["b", "c", "a"])
  })

  it("gives every order the same chance", () => {
    const thirds = [0, 1 / 3, 2 / 3].map((chance) => chance + 0.01)
    const halves = [0.01, 0.51]
    const orders = thirds.flatMap((first) =>
      halves.map((second) => shuffle("abc".split(""), chances(first, second)).join("")),
    )
    expect(new Set(orders).size).toBe(6)
  })
})
