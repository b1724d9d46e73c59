import type { DraftRow, SheetDraft } from "@sf-cess/backend/order-sheet"
import { mendTyped } from "./mend-typed"
import { rowsThatDiffer, whereTheyDiffer } from "./rows-that-differ"
import { addRows, insertRow, removeRows, writeCells, type CellText, type Edited } from "./sheet-edits"

/** As many steps back as anybody takes; rows that did not change are shared, so that they cost little. */
const STEPS = 100

export type SheetHistory = {
  draft: SheetDraft
  past: SheetDraft[]
  future: SheetDraft[]
  /** The sheet before the cell that is being typed; null while none is. The draft has each key at once, the past the whole cell. */
  before: SheetDraft | null
  /** What happened last that one cannot see at the place where one types; said politely. */
  said: string
}

export type SheetAction =
  /** A key pressed in a cell; `end` comes when one is done with it, `giveUp` when it shall be as before. */
  | { kind: "type"; typed: CellText }
  | { kind: "end" }
  | { kind: "giveUp" }
  | { kind: "write"; cells: CellText[]; said?: string }
  | { kind: "add"; rows: DraftRow[] }
  | { kind: "replace"; draft: SheetDraft; said: string }
  | { kind: "insert"; at: number; row: DraftRow }
  | { kind: "remove"; from: number; to: number }
  | { kind: "deliver"; shipping_option_id: string }
  | { kind: "undo" }
  | { kind: "redo" }
  /** The sheet as another tab has it now. */
  | { kind: "follow"; draft: SheetDraft }

export const historyOf = (draft: SheetDraft): SheetHistory => ({
  ...{ draft, past: [], future: [], before: null, said: "" },
})

/** What an action makes of the sheet; each but undo and redo is a step that can be undone. */
export function changeSheet(history: SheetHistory, action: SheetAction): SheetHistory {
  if (action.kind === "type") {
    const { draft } = writeCells(history.draft, [action.typed])
    return { ...history, draft, before: history.before ?? history.draft }
  }
  if (action.kind === "giveUp") return { ...history, draft: history.before ?? history.draft, before: null }
  return changeWhole(ended(history), action)
}

/** What was typed into a cell becomes one step, mended where it can mean only one thing. */
function ended(history: SheetHistory): SheetHistory {
  const { before } = history
  if (before === null) return history
  const { draft, said } = mendTyped(before, history.draft)
  return rowsThatDiffer(before, draft) === null
    ? { ...history, draft: before, before: null }
    : step({ ...history, draft: before }, draft, said)
}

function changeWhole(history: SheetHistory, action: Exclude<SheetAction, { kind: "type" | "giveUp" }>): SheetHistory {
  const { draft } = history
  switch (action.kind) {
    case "end":
      return history
    case "write":
      return written(history, action)
    case "add":
      return edited(history, addRows(draft, action.rows), schools(action.rows.length, "added"))
    case "replace":
      return step(history, action.draft, action.said)
    case "insert":
      return edited(history, insertRow(draft, action.at, action.row), `Row ${action.at + 1} is new.`)
    case "remove":
      return step(history, removeRows(draft, action.from, action.to), schools(action.to - action.from + 1, "removed"))
    case "deliver":
      return step(history, { ...draft, shipping_option_id: action.shipping_option_id }, "")
    case "undo":
      return undo(history)
    case "redo":
      return redo(history)
    case "follow":
      return follow(history, action.draft)
  }
}

function step(history: SheetHistory, draft: SheetDraft, said: string): SheetHistory {
  if (draft === history.draft) return history
  return { draft, past: [...history.past, history.draft].slice(-STEPS), future: [], before: null, said }
}

function edited(history: SheetHistory, { draft, left_out }: Edited, said: string): SheetHistory {
  const over =
    left_out > 0 ? `The sheet is full: ${left_out} ${left_out === 1 ? "row was" : "rows were"} left out.` : ""
  if (draft === history.draft) return { ...history, said: over }
  return step(history, draft, [said, over].filter(Boolean).join(" "))
}

function written(history: SheetHistory, { cells, said = "" }: Extract<SheetAction, { kind: "write" }>): SheetHistory {
  const { draft, left_out } = writeCells(history.draft, cells)
  const mended = mendTyped(history.draft, draft)
  return edited(history, { draft: mended.draft, left_out }, [said, mended.said].filter(Boolean).join(" "))
}

function undo({ draft, past, future }: SheetHistory): SheetHistory {
  const back = past.at(-1)
  if (!back) return { draft, past, future, before: null, said: "There is nothing to undo." }
  return {
    ...{ draft: back, past: past.slice(0, -1), future: [draft, ...future], before: null },
    said: `Undone${whereTheyDiffer(draft, back)}.`,
  }
}

function redo({ draft, past, future }: SheetHistory): SheetHistory {
  const [next, ...rest] = future
  if (!next) return { draft, past, future, before: null, said: "There is nothing to redo." }
  return {
    ...{ draft: next, past: [...past, draft], future: rest, before: null },
    said: `Done again${whereTheyDiffer(draft, next)}.`,
  }
}

const CHANGED_ELSEWHERE = "The sheet was changed in another tab. This is how it is now."

/** One step for all that another tab does in a row, so that undo leads back to what this one had. */
function follow(history: SheetHistory, draft: SheetDraft): SheetHistory {
  if (history.said === CHANGED_ELSEWHERE) return { ...history, draft }
  return step(history, draft, CHANGED_ELSEWHERE)
}

const schools = (count: number, what: string) => `${count} ${count === 1 ? "row was" : "rows were"} ${what}.`
