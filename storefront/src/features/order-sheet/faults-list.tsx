import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import { Notice } from "@/ui/notice"
import type { SheetColumn } from "./columns"
import type { SheetFaults } from "./whole-sheet"

/** More would only be scrolled past; the cells themselves are all marked. */
const TOLD = 12

type Props = { draft: SheetDraft; columns: readonly SheetColumn[]; faulty: SheetFaults }

/** What keeps the sheet from being ordered, cell by cell, in words that say how to mend it. */
export function FaultsList({ draft, columns, faulty }: Props) {
  const all = draft.rows.flatMap((row, index) =>
    Object.entries(faulty.rows.get(row.id) ?? {}).map(([cell, message]) => ({
      key: `${row.id} ${cell}`,
      place: `Row ${index + 1}, ${columns.find((column) => column.cell === cell)?.heading ?? "decks"}`,
      message,
    })),
  )
  return (
    <Notice tone="danger" className="mt-6">
      <p className="font-semibold">
        {faulty.sheet ?? (all.length === 1 ? "One cell is to mend:" : `${all.length} cells are to mend:`)}
      </p>
      <ul className="mt-2 list-disc pl-5">
        {all.slice(0, TOLD).map(({ key, place, message }) => (
          <li key={key}>
            {place}: {message}
          </li>
        ))}
        {all.length > TOLD && <li>and {all.length - TOLD} more, marked in the sheet.</li>}
      </ul>
    </Notice>
  )
}
