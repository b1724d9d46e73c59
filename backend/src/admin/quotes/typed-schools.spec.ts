import { aDestination } from "../../contracts/__fixtures__/a-quote"
import { OrderSheet } from "../../contracts/order-sheet"
import { asSheet, asTypedSchools, isBlank, isFound, newSchool, totalOf } from "./typed-schools"

const [first, second] = asTypedSchools([aDestination(1), aDestination(2)]) as [
  ReturnType<typeof newSchool>,
  ReturnType<typeof newSchool>,
]
const faultsOf = (...schools: Parameters<typeof asSheet>[0]) =>
  OrderSheet.safeParse(asSheet(schools)).error?.issues.map(({ path, message }) => [path.slice(1).join("."), message])

describe("schools of a revision as they are typed", () => {
  it("become the destinations that they were", () => {
    const { ship_to, quantities } = aDestination(1)
    expect(OrderSheet.parse(asSheet([first])).destinations).toEqual([{ ...ship_to, quantities }])
  })

  it("leave out what is empty, and decks of which none goes there", () => {
    const typed = { ...first, quantities: { variant_in2out: " 4 ", variant_advisory: "0", variant_other: "" } }
    expect(asSheet([typed]).destinations[0]!.quantities).toEqual({ variant_in2out: 4 })
  })

  it("are refused in words, each fault at its field", () => {
    expect(faultsOf(second, { ...first, quantities: { variant_in2out: "many" } })).toEqual([
      ["1.quantities.variant_in2out", "Enter a whole number of decks."],
    ])
    expect(faultsOf({ ...newSchool("new"), quantities: { variant_in2out: "1" } })).toContainEqual([
      "0.school",
      "Enter the school.",
    ])
    expect(faultsOf({ ...first, quantities: {} })).toEqual([
      ["0.quantities", "Enter how many decks go to Sample School 1."],
    ])
  })

  it("are counted over all schools, and found by any of their words", () => {
    expect(totalOf([first, second, { ...first, quantities: { variant_in2out: "x" } }], "variant_in2out")).toBe(20)
    expect(isFound(first, "oakland SCHOOL 1")).toBe(true)
    expect(isFound(first, "oakland 2")).toBe(false)
    expect([isBlank(newSchool("new")), isBlank(first)]).toEqual([true, false])
  })
})
