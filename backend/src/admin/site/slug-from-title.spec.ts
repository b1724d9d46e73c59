import { slugFromTitle } from "./slug-from-title"

it.each([
  ["About us", "about-us"],
  ["  What’s équity?  ", "whats-equity"],
  ["Movie Night & Silent Auction 2026", "movie-night-silent-auction-2026"],
  ["¡!", ""],
  ["", ""],
])("makes of %j the address %j", (title, slug) => expect(slugFromTitle(title)).toBe(slug))

it("cuts a long title between words, and a long word anywhere", () => {
  expect(slugFromTitle("essential ".repeat(10))).toBe("essential-essential-essential-essential-essential-essential")
  expect(slugFromTitle("a".repeat(80))).toBe("a".repeat(60))
})
