import type { DraftRow, SheetDraft } from "@sf-cess/backend/order-sheet"
import { addRows, insertRow, removeRows, writeCells, type CellText, type Edited } from "./sheet-edits"

/** As many steps back as anybody takes; rows that did not change are shared, so that they cost little. */
const STEPS = 100

export type SheetHistory = {
  draft: SheetDraft
  past: SheetDraft[]
  future: SheetDraft[]
  /** What happened last that one cannot see at the place where one types; said politely. */
  said: string
}

export type SheetAction =
  | { kind: "write"; cells: CellText[] }
  | { kind: "add"; rows: DraftRow[] }
  | { kind: "replace"; draft: SheetDraft; said: string }
  | { kind: "insert"; at: number }
  | { kind: "remove"; from: number; to: number }
  | { kind: "deliver"; shipping_option_id: string }
  | { kind: "undo" }
  | { kind: "redo" }
  /** The sheet as another tab has it now. */
  | { kind: "follow"; draft: SheetDraft }

export const historyOf = (draft: SheetDraft): SheetHistory => ({ draft, past: [], future: [], said: "" })

/** What an action makes of the sheet; each but undo and redo is a step that can be undone. */
export function changeSheet(history: SheetHistory, action: SheetAction): SheetHistory {
  const { draft } = history
  switch (action.kind) {
    case "write":
      return edited(history, writeCells(draft, action.cells), "")
    case "add":
      return edited(history, addRows(draft, action.rows), schools(action.rows.length, "added"))
    case "replace":
      return step(history, action.draft, action.said)
    case "insert":
      return step(history, insertRow(draft, action.at), "A row was put in.")
    case "remove":
      return step(history, removeRows(draft, action.from, action.to), schools(action.to - action.from + 1, "removed"))
    case "deliver":
      return step(history, { ...draft, shipping_option_id: action.shipping_option_id }, "")
    case "undo":
      return undo(history)
    case "redo":
      return redo(history)
    case "follow":
      return { ...history, draft: action.draft, said: "The sheet was changed in another tab. This is how it is now." }
  }
}

function step(history: SheetHistory, draft: SheetDraft, said: string): SheetHistory {
  if (draft === history.draft) return history
  return { draft, past: [...history.past, history.draft].slice(-STEPS), future: [], said }
}

function edited(history: SheetHistory, { draft, left_out }: Edited, said: string): SheetHistory {
  const over =
    left_out > 0 ? `The sheet is full: ${left_out} ${left_out === 1 ? "row was" : "rows were"} left out.` : ""
  return step(history, draft, [said, over].filter(Boolean).join(" "))
}

function undo({ draft, past, future }: SheetHistory): SheetHistory {
  const before = past.at(-1)
  if (!before) return { draft, past, future, said: "There is nothing to undo." }
  return { draft: before, past: past.slice(0, -1), future: [draft, ...future], said: "Undone." }
}

function redo({ draft, past, future }: SheetHistory): SheetHistory {
  const [next, ...rest] = future
  if (!next) return { draft, past, future, said: "There is nothing to redo." }
  return { draft: next, past: [...past, draft], future: rest, said: "Done again." }
}

const schools = (count: number, what: string) => `${count} ${count === 1 ? "row was" : "rows were"} ${what}.`
