import { Button } from "@/ui/button"
import type { CellBlock } from "./cell-block"
import { newRow } from "./sheet-edits"
import type { OrderSheetState } from "./use-order-sheet"

type Props = { sheet: OrderSheetState; block: CellBlock; keysId: string }

/** What one does with rows, and which keys there are. */
export function SheetTools({ sheet: { act, history }, block: { from, to }, keysId }: Props) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <Button look="quiet" onClick={() => act({ kind: "insert", at: to.row + 1, row: newRow() })}>
        Add a row
      </Button>
      <Button look="quiet" onClick={() => act({ kind: "remove", from: from.row, to: to.row })}>
        {from.row === to.row ? `Remove row ${from.row + 1}` : `Remove rows ${from.row + 1} to ${to.row + 1}`}
      </Button>
      <Button look="quiet" onClick={() => act({ kind: "undo" })} aria-disabled={history.past.length === 0}>
        Undo
      </Button>
      <Button look="quiet" onClick={() => act({ kind: "redo" })} aria-disabled={history.future.length === 0}>
        Redo
      </Button>
      <details className="ml-auto text-small">
        <summary className="inline-flex min-h-11 cursor-pointer items-center link">Keys</summary>
        <p id={keysId} className="mt-1 measure text-muted">
          Type to fill a cell, F2 to change it, Escape to give up. Arrows, Tab and Enter move; Shift with an arrow
          selects. Copy, cut and paste work with Excel and Google Sheets; Ctrl+D fills down, Ctrl+Z undoes, Delete
          empties. Escape, then Tab, leaves the sheet.
        </p>
      </details>
    </div>
  )
}
