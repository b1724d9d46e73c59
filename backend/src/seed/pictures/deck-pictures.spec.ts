import sharp from "sharp"
import { SAMPLE_DECKS } from "../samples/decks"
import { deckPictures } from "./deck-pictures"
import { PICTURE } from "../../figures/scene"

describe("deckPictures", () => {
  it("draws a fan, a front and a back of each deck, and the fans of the set", () =>
    expect(
      SAMPLE_DECKS.map((deck) => deckPictures(deck).map(({ name }) => name.replace(`${deck.handle}-`, ""))),
    ).toEqual([["fan", "front", "back"], ["fan", "front", "back"], ["fan", "front", "back"], ["fans"]]))

  it("draws the same each time, with no font and nothing from elsewhere", () => {
    for (const deck of SAMPLE_DECKS) {
      expect(deckPictures(deck)).toEqual(deckPictures(deck))
      for (const { svg, alt } of deckPictures(deck)) {
        expect(svg).not.toMatch(/NaN|undefined|<text|<image|href/)
        expect(alt).toContain(deck.title)
      }
    }
  })

  it("is a picture of the size that it says, empty at its corners", async () => {
    const { svg } = deckPictures(SAMPLE_DECKS[0]!)[2]!
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ ...PICTURE, channels: 4 })
    const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3]
    expect([alphaAt(0, 0), alphaAt(info.width - 1, info.height - 1)]).toEqual([0, 0])
    expect(alphaAt(info.width / 2, info.height / 2)).toBe(255)
  }, 30_000)
})
