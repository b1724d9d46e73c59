import { checkRow, emptyRow, isEmptyRow, placesOf, quantityOf } from "./sheet-draft"

const row = {
  ...emptyRow("r1"),
  school: "Sample School",
  address_1: "1 Main Street",
  city: "Oakland",
  province: "CA",
  postal_code: "94601",
  quantities: { deck: "3" },
}

describe("a typed row", () => {
  it("is a destination once all of it is there", () =>
    expect(checkRow(row)).toMatchObject({ destination: { school: "Sample School", quantities: { deck: 3 } } }))

  it.each([
    ["a missing school", { school: " " }, "school"],
    ["a ZIP that is none", { postal_code: "9460" }, "postal_code"],
    ["a state that is none", { province: "XX" }, "province"],
    ["half a deck", { quantities: { deck: "1.5" } }, "quantities.deck"],
    ["a word for a number", { quantities: { deck: "many" } }, "quantities.deck"],
    ["more than a place takes", { quantities: { deck: "1000" } }, "quantities.deck"],
    ["an e-mail that is none", { email: "nobody" }, "email"],
  ])("tells of %s at its cell", (_, typed, cell) =>
    expect(checkRow({ ...row, ...typed })).toMatchObject({ faults: { [cell]: expect.any(String) } }),
  )

  it("whose ZIP code lies in another state says so at its cell, beside its other faults", () => {
    expect(checkRow({ ...row, postal_code: "97201", city: "" })).toEqual({
      faults: {
        city: "Enter a city.",
        postal_code: "97201 is a ZIP code of Oregon, not of California. Correct the ZIP code or the state.",
      },
    })
    expect(checkRow({ ...row, postal_code: "06390-0001", province: "NY" })).toHaveProperty("destination")
    expect(checkRow({ ...row, postal_code: "00100" })).toHaveProperty("destination")
    // Fort Campbell has schools in Tennessee and one post office in Kentucky.
    for (const province of ["KY", "TN"])
      expect(checkRow({ ...row, postal_code: "42223", province })).toHaveProperty("destination")
    expect(checkRow({ ...row, postal_code: "42223", province: "CA" })).toHaveProperty("faults")
  })

  it("without any deck is no destination", () => expect(checkRow({ ...row, quantities: {} })).toHaveProperty("faults"))

  it("is empty without a single sign in it", () => {
    expect(isEmptyRow(emptyRow("r"))).toBe(true)
    expect(isEmptyRow({ ...emptyRow("r"), quantities: { deck: " " } })).toBe(true)
    expect(isEmptyRow(row)).toBe(false)
  })
})

it.each([
  ["", 0],
  ["-", 0],
  ["12", 12],
  [" 12.0 ", 12],
  ["1,200", 1200],
  ["1.5", null],
  ["-3", null],
  ["=2+2", null],
])("%s is the quantity %s", (typed, quantity) => expect(quantityOf(typed)).toBe(quantity))

it("is priced as far as it is typed", () =>
  expect(
    placesOf({ rows: [row, { ...row, id: "r2", province: "", postal_code: "9" }], shipping_option_id: null }),
  ).toEqual([
    { id: "r1", quantities: { deck: 3 }, province: "CA", postal_code: "94601" },
    { id: "r2", quantities: { deck: 3 }, province: null, postal_code: null },
  ]))
