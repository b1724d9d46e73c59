import { CRITERIA } from "./report"

/** WCAG 2.2 as published: numbers of all criteria at level A and at level AA. 4.1.1 is gone from it. */
const LEVEL_A =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2"
const LEVEL_AA =
  "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"

const numbersAt = (level: string) =>
  CRITERIA.filter((criterion) => criterion.level === level).map(({ number }) => number)

it("has each of WCAG 2.2's 55 criteria at the levels A and AA once, in their order", () => {
  expect(numbersAt("A")).toEqual(LEVEL_A.split(" "))
  expect(numbersAt("AA")).toEqual(LEVEL_AA.split(" "))
  expect(CRITERIA).toHaveLength(55)
})

it("leaves no criterion without a name and a remark", () => {
  for (const { number, name, remark } of CRITERIA) {
    expect(name).not.toBe("")
    expect(`${number}: ${remark}`).toMatch(/: \S.{10,}[.]$/)
  }
})
