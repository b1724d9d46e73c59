import { emptyRow, type SheetReading } from "@sf-cess/backend/order-sheet"
import { previewRows } from "./import-rows"

const address = { school: "Lincoln", address_1: "1 Main St", city: "Oakland", province: "CA", postal_code: "94601" }
const reading: SheetReading = {
  table: [],
  columns: [],
  rows: [
    { ...emptyRow("row-2"), ...address, quantities: { deck: "12" } },
    { ...emptyRow("row-3"), ...address, postal_code: "946", quantities: { deck: "twelve" } },
    { ...emptyRow("row-5"), ...address },
  ],
  faults: {},
  notes: [],
}

describe("previewRows", () => {
  it("tells which rows are good, which are to mend and which have no decks so far", () => {
    const rows = previewRows(reading, {}, new Set())
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      ["2", "good"],
      ["3", "faulty"],
      ["5", "no-decks"],
    ])
    expect(Object.keys(rows[1]!.faults)).toEqual(["postal_code", "quantities.deck"])
  })

  it("judges a row anew as it is mended, and leaves out what is to be left out", () => {
    const changes = { "row-3": { postal_code: "94601", "quantities.deck": "12" } }
    const rows = previewRows(reading, changes, new Set(["row-5"]))
    expect(rows.map(({ state }) => state)).toEqual(["good", "good"])
    expect(rows[1]!.row).toMatchObject({ postal_code: "94601", quantities: { deck: "12" } })
  })
})
