import { centsFromText, millipercentFromText, textFromCents, textFromMillipercent, wholeFromText } from "./number-text"

describe("centsFromText", () => {
  it.each([
    ["28.80", 2880],
    ["28.8", 2880],
    ["28", 2800],
    [" $1,250.05 ", 125005],
    ["0", 0],
    ["1.005", NaN],
    ["", NaN],
    [".5", NaN],
    ["-1", NaN],
    ["1e3", NaN],
    ["twelve", NaN],
  ])("reads %j as %d", (text, cents) => expect(centsFromText(text)).toBe(cents))

  it("reads back every amount that it writes", () => {
    for (let cents = 0; cents < 1_000_000; cents += 37) expect(centsFromText(textFromCents(cents))).toBe(cents)
  })
})

describe("millipercentFromText", () => {
  it.each([
    ["8.625", 8625],
    ["7.25 %", 7250],
    ["10", 10_000],
    ["8.6251", NaN],
    ["", NaN],
  ])("reads %j as %d", (text, rate) => expect(millipercentFromText(text)).toBe(rate))

  it("reads back every rate that it writes", () => {
    for (let rate = 0; rate <= 30_000; rate++) expect(millipercentFromText(textFromMillipercent(rate))).toBe(rate)
  })
})

it("wholeFromText takes digits alone", () => {
  expect(wholeFromText("999")).toBe(999)
  for (const text of ["", "1.5", "-1", "1 000", "0x10"]) expect(wholeFromText(text)).toBeNaN()
})
