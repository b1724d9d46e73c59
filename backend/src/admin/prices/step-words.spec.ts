import { dearerSteps } from "../../contracts/price-steps"
import { dearerWords, stepWords } from "./step-words"

const step = (from: number, amount_cents: number) => ({ from, amount_cents })

describe("stepWords", () => {
  it("names every quantity once, and leaves the last step open", () => {
    const steps = [step(1, 3200), step(2, 3000), step(10, 2880), step(30, 2560)]
    expect(stepWords(steps)).toEqual(["1: $32.00", "2–9: $30.00", "10–29: $28.80", "30 or more: $25.60"])
    expect(stepWords([step(1, 9005)])).toEqual(["1 or more: $90.05"])
  })
})

describe("dearerWords", () => {
  it("says from which quantities on a deck gets dearer", () => {
    const dearer = dearerSteps([step(1, 3000), step(5, 3100), step(9, 3100), step(20, 2900), step(40, 2901)])
    expect(dearerWords(dearer)).toContain("dearer from 5 and 40 on")
    expect(dearerSteps([step(1, 3000), step(5, 3000), step(9, 1)])).toEqual([])
  })
})
