import { cellAfterKey } from "./grid-keys"

const size = { rows: 4, columns: 3 }
const press = (key: string, more = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...more })
const from = (row: number, column: number, key: string, more = {}) =>
  cellAfterKey(press(key, more), { row, column }, size)

describe("a key in the grid", () => {
  it("moves as in a spreadsheet and stays within", () => {
    expect(from(1, 1, "ArrowUp")).toEqual({ row: 0, column: 1 })
    expect(from(0, 0, "ArrowLeft")).toEqual({ row: 0, column: 0 })
    expect(from(1, 1, "ArrowDown", { ctrlKey: true })).toEqual({ row: 3, column: 1 })
    expect(from(2, 1, "Home", { ctrlKey: true })).toEqual({ row: 0, column: 0 })
    expect(from(0, 0, "End")).toEqual({ row: 0, column: 2 })
    expect(from(1, 2, "Enter")).toEqual({ row: 2, column: 2 })
    expect(from(1, 2, "Enter", { shiftKey: true })).toEqual({ row: 0, column: 2 })
  })

  it("Tab goes on in the next row, and leaves behind the last cell and before the first", () => {
    expect(from(0, 2, "Tab")).toEqual({ row: 1, column: 0 })
    expect(from(1, 0, "Tab", { shiftKey: true })).toEqual({ row: 0, column: 2 })
    expect(from(3, 2, "Tab")).toBeNull()
    expect(from(0, 0, "Tab", { shiftKey: true })).toBeNull()
  })

  it("leads nowhere when it types", () => expect(from(0, 0, "a")).toBeNull())
})
