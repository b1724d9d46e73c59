import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import { newRow } from "./sheet-edits"
import { faultyRows, wholeSheet, wronglyTyped } from "./whole-sheet"

const row = (typed: object) => ({ ...newRow(), ...typed })
const draft = (...rows: SheetDraft["rows"]): SheetDraft => ({ rows, shipping_option_id: null })
const whole = {
  ...{ school: "Lincoln High", address_1: "1 Main St", city: "Oakland", province: "CA", postal_code: "94601" },
  quantities: { variant_in2out: "12" },
}

describe("a sheet that is typed", () => {
  it("is whole once each row is, and leaves empty rows out", () => {
    const checked = wholeSheet(draft(row(whole), newRow()))
    expect(checked).toMatchObject({ sheet: { destinations: [{ school: "Lincoln High" }] } })
  })

  it("marks a wrong cell at once, and one that is only empty when it shall be ordered", () => {
    const half = draft(row({ school: "Lincoln High", postal_code: "946", quantities: { variant_in2out: "a dozen" } }))
    const id = half.rows[0]!.id
    expect(Object.keys(wronglyTyped(half).get(id)!).sort()).toEqual(["postal_code", "quantities.variant_in2out"])
    expect(Object.keys(faultyRows(half).get(id)!)).toEqual(expect.arrayContaining(["address_1", "city", "postal_code"]))
  })

  it("tells a school without decks, but not while it is being typed", () => {
    const empty = draft(row({ ...whole, quantities: {} }))
    expect(wronglyTyped(empty).size).toBe(0)
    expect(faultyRows(empty).get(empty.rows[0]!.id)).toEqual({ school: "Enter how many decks go to Lincoln High." })
  })

  it("tells what is wrong with the sheet as a whole", () => {
    const rows = Array.from({ length: 11 }, () => row({ ...whole, quantities: { variant_in2out: "999" } }))
    expect(wholeSheet(draft(...rows))).toMatchObject({ faulty: { sheet: expect.stringContaining("at most 9999") } })
  })
})
