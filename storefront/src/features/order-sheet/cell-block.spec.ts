import { blockAsText, blockOf, filledDown, pastedCells } from "./cell-block"
import { sheetColumns } from "./columns"
import { newRow } from "./sheet-edits"

const deck = { variant_id: "v1", title: "In2Out", handle: "in2out", sku: "S" }
const columns = sheetColumns([
  { ...deck, tiers: [], weight_grams: 1, stock: { state: "in_stock", left: 1 }, holds: [] },
])
const at = (row: number, column: number) => blockOf({ row, column }, { row, column })

describe("a block of cells", () => {
  it("is pasted from where it is put down, quoted cells and line breaks as Excel writes them", () =>
    expect(pastedCells('North\t"Ms. ""A""\nSample"\r\nSouth\t', columns, at(2, 0))).toEqual([
      { row: 2, cell: "school", text: "North" },
      { row: 2, cell: "attention", text: 'Ms. "A" Sample' },
      { row: 3, cell: "school", text: "South" },
      { row: 3, cell: "attention", text: "" },
    ]))

  it("fills the whole selection with a single value, and leaves away what lies beyond the last column", () => {
    expect(pastedCells("5\n", columns, blockOf({ row: 0, column: 7 }, { row: 2, column: 7 }))).toHaveLength(3)
    expect(pastedCells("a\tb\tc", columns, at(0, columns.length - 1))).toHaveLength(1)
  })

  it("comes back as it was copied", () => {
    const rows = [{ ...newRow(), school: 'A "B"', city: "C\tD", quantities: { v1: "3" } }]
    const text = blockAsText(rows, columns, blockOf({ row: 0, column: 0 }, { row: 0, column: 7 }))
    const pasted = pastedCells(text, columns, at(0, 0))
    expect(pasted.find(({ cell }) => cell === "school")?.text).toBe('A "B"')
    expect(pasted.find(({ cell }) => cell === "quantities.v1")?.text).toBe("3")
  })

  it("fills its first row down", () =>
    expect(
      filledDown(
        [{ ...newRow(), city: "Oakland" }, newRow()],
        columns,
        blockOf({ row: 0, column: 4 }, { row: 1, column: 4 }),
      ),
    ).toEqual([{ row: 1, cell: "city", text: "Oakland" }]))
})
