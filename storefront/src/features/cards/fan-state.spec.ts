import { drawCard, drawNext, drawPrevious, flipCard, newFan, shuffleFan } from "./fan-state"

const fan = newFan(3)

describe("the fan", () => {
  it("draws one card after another, and after the last the first again", () => {
    const first = drawNext(fan)
    expect(first).toMatchObject({ drawn: 0, face: "up" })
    expect(drawNext(drawNext(first)).drawn).toBe(2)
    expect(drawNext(drawNext(drawNext(first))).drawn).toBe(0)
    expect(drawPrevious(first).drawn).toBe(2)
    expect(drawPrevious(fan).drawn).toBe(2)
    expect(drawCard(fan, 1)).toMatchObject({ drawn: 1, face: "up" })
  })

  it("turns the drawn card over and back, and draws one where none is", () => {
    const drawn = flipCard(fan)
    expect(drawn).toMatchObject({ drawn: 0, face: "up" })
    expect(flipCard(drawn)).toMatchObject({ drawn: 0, face: "down" })
    expect(flipCard(flipCard(drawn)).face).toBe("up")
    expect(drawNext(flipCard(drawn))).toMatchObject({ drawn: 1, face: "up" })
  })

  it("takes the drawn card back when it is shuffled", () =>
    expect(shuffleFan(drawNext(fan), () => 0.999)).toEqual({
      order: [2, 1, 0],
      drawn: null,
      face: "down",
      shuffles: 1,
    }))
})
