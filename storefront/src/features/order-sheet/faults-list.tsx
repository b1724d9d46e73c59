import { isEmptyRow, type CellName, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { Button } from "@/ui/button"
import { FocusOnArrival } from "@/ui/focus-on-arrival"
import { Notice } from "@/ui/notice"
import type { SheetColumn } from "./columns"
import { wholeSheet } from "./whole-sheet"

/** More would only be scrolled past; the cells themselves are all marked. */
const TOLD = 12

type Props = {
  /** How often somebody wanted to order: each time the list takes the focus. Before the first it is not shown. */
  asked: number
  draft: SheetDraft
  columns: readonly SheetColumn[]
  /** Leads to a cell that is to be mended. */
  onGo: (row: number, cell: CellName) => void
}

/** What keeps the sheet from being ordered, cell by cell, in words that say how to mend it. */
export function FaultsList({ asked, ...rest }: Props) {
  if (asked === 0) return null
  return (
    <FocusOnArrival key={asked} className="mt-6 scroll-my-40">
      <Faults {...rest} />
    </FocusOnArrival>
  )
}

function Faults({ draft, columns, onGo }: Omit<Props, "asked">) {
  const checked = wholeSheet(draft)
  if ("sheet" in checked) return null
  if (draft.rows.every(isEmptyRow)) return <Notice>Enter a school and how many decks go there first.</Notice>
  const { rows, sheet } = checked.faulty
  const all = draft.rows.flatMap(({ id }, row) =>
    (Object.entries(rows.get(id) ?? {}) as [CellName, string][]).map(([cell, message]) => ({ row, cell, message })),
  )
  return (
    <Notice tone="danger">
      <p className="font-semibold">
        {sheet ?? (all.length === 1 ? "One cell is to mend:" : `${all.length} cells are to mend:`)}
      </p>
      <ul className="mt-2 space-y-2">
        {all.slice(0, TOLD).map(({ row, cell, message }) => (
          <li key={`${row} ${cell}`}>
            <Button look="text" className="text-left" onClick={() => onGo(row, cell)}>
              Row {row + 1}, {columns.find((column) => column.cell === cell)?.heading ?? "decks"}: {message}
            </Button>
          </li>
        ))}
        {all.length > TOLD && <li>and {all.length - TOLD} more, marked in the sheet.</li>}
      </ul>
    </Notice>
  )
}
