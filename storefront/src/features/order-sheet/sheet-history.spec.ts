import type { CellName, SheetDraft } from "@sf-cess/backend/order-sheet"
import { newRow } from "./sheet-edits"
import { changeSheet, historyOf, type SheetAction } from "./sheet-history"

const blank = (): SheetDraft => ({ rows: [newRow(), newRow()], shipping_option_id: null })
const after = (actions: SheetAction[], draft = blank()) => actions.reduce(changeSheet, historyOf(draft))
const typed = (row: number, text: string): SheetAction => ({ kind: "write", cells: [{ row, cell: "school", text }] })
const schools = ({ rows }: SheetDraft) => rows.map(({ school }) => school)

describe("the sheet's history", () => {
  it("undoes and does again, step by step", () => {
    const written = after([typed(0, "A"), typed(1, "B")])
    const undone = changeSheet(written, { kind: "undo" })
    expect(schools(undone.draft)).toEqual(["A", ""])
    expect(schools(changeSheet(undone, { kind: "redo" }).draft)).toEqual(["A", "B"])
    expect(changeSheet(historyOf(blank()), { kind: "undo" }).said).toBe("There is nothing to undo.")
  })

  it("forgets what was undone once something new is typed", () => {
    const history = after([typed(0, "A"), { kind: "undo" }, typed(0, "C"), { kind: "redo" }])
    expect(schools(history.draft)).toEqual(["C", ""])
  })

  it("makes rows for a block that is longer than the sheet, up to 300, and says what did not fit", () => {
    const cells = Array.from({ length: 310 }, (_, row) => ({ row, cell: "school" as const, text: `School ${row}` }))
    const { draft, said } = after([{ kind: "write", cells }])
    expect(draft.rows).toHaveLength(300)
    expect(said).toContain("10 rows were left out")
  })

  it("adds rows behind those that are typed", () => {
    const { draft } = after([typed(0, "A"), { kind: "add", rows: [{ ...newRow(), school: "B" }] }])
    expect(schools(draft)).toEqual(["A", "B"])
  })

  it("takes what is typed into a cell, key by key, for one step, and forgets it on Escape", () => {
    const key = (text: string): SheetAction => ({ kind: "type", typed: { row: 0, cell: "school", text } })
    const history = after([key("L"), key("Li"), { kind: "end" }])
    expect(schools(history.draft)).toEqual(["Li", ""])
    expect(history.past).toHaveLength(1)
    expect(schools(after([key("L"), key("Li"), { kind: "undo" }]).draft)).toEqual(["", ""])
    const givenUp = after([typed(0, "A"), key("B"), { kind: "giveUp" }])
    expect(schools(givenUp.draft)).toEqual(["A", ""])
    expect(givenUp.past).toHaveLength(1)
    // Typed as it was before: nothing to undo.
    expect(after([typed(0, "A"), key("AB"), key("A"), { kind: "end" }]).past).toHaveLength(1)
  })

  it("mends what is typed or pasted where it can mean only one thing, says so, and undoes it with the typing", () => {
    const zip = { row: 0, cell: "postal_code", text: "2110" } as const
    const key = (cell: CellName, text: string): SheetAction => ({ kind: "type", typed: { row: 0, cell, text } })
    const history = after([{ kind: "write", cells: [zip] }, key("province", "massachusetts"), { kind: "end" }])
    // Without its state the ZIP could be anything; with it the zero that a spreadsheet dropped is known.
    expect(history.past[1]!.rows[0]).toMatchObject({ postal_code: "2110" })
    expect(history.draft.rows[0]).toMatchObject({ province: "MA", postal_code: "02110" })
    expect(history.said).toBe("Row 1: “massachusetts” became “MA”, and 1 more cell was mended.")
    expect(changeSheet(history, { kind: "undo" }).draft.rows[0]).toMatchObject({ province: "", postal_code: "2110" })

    const cells = ["12 decks", "none", "a dozen", " 3 "].map((text, row) => {
      return { row, cell: "quantities.variant_a" as const, text }
    })
    const pasted = after([{ kind: "write", cells, said: "4 rows were pasted." }])
    expect(pasted.draft.rows.map(({ quantities }) => quantities["variant_a"])).toEqual(["12", "", "a dozen", "3"])
    expect(pasted.said).toBe("4 rows were pasted. Row 1: “12 decks” became “12”, and 1 more cell was mended.")
  })

  it("follows another tab, and undo leads back to what this one had", () => {
    const theirs = after([typed(0, "Theirs")]).draft
    const later = after([typed(0, "Theirs, later")]).draft
    const followed = after([typed(0, "Mine"), { kind: "follow", draft: theirs }, { kind: "follow", draft: later }])
    expect(followed.said).toContain("in another tab")
    expect(schools(changeSheet(followed, { kind: "undo" }).draft)).toEqual(["Mine", ""])
  })

  it("says which rows an undo changed, and that a full sheet takes no more", () => {
    const pasted = after([{ kind: "write", cells: [0, 1].map((row) => ({ row, cell: "city" as const, text: "X" })) }])
    expect(changeSheet(pasted, { kind: "undo" }).said).toBe("Undone: rows 1 to 2.")
    const full = { ...blank(), rows: Array.from({ length: 300 }, newRow) }
    const { draft, said } = after([{ kind: "insert", at: 300, row: newRow() }], full)
    expect(draft.rows).toHaveLength(300)
    expect(said).toBe("The sheet is full: 1 row was left out.")
  })

  it("keeps a row to type into when all are removed, and brings them back", () => {
    const removed = after([typed(0, "A"), { kind: "remove", from: 0, to: 1 }])
    expect(schools(removed.draft)).toEqual([""])
    expect(schools(changeSheet(removed, { kind: "undo" }).draft)).toEqual(["A", ""])
  })
})
