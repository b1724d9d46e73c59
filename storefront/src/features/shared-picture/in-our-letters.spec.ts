import { inOurLetters } from "./in-our-letters"

it("a picture's words keep what the fonts can draw, and nothing for which another server would be asked", () => {
  expect(inOurLetters("José’s “night” – $5")).toBe("José’s “night” – $5")
  expect(inOurLetters("Movie 🎬 night\n学校 tonight")).toBe("Movie night tonight")
})
