"use client"

import type { PricedSheet, SheetDeck } from "@sf-cess/backend/contracts"
import { useMemo } from "react"
import { breakWords } from "@/features/catalogue/deck-words"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import type { SheetColumn } from "./columns"
import { SheetRow } from "./sheet-row"
import { stockTrouble, wantedPieces } from "./stock-of-sheet"
import type { OrderSheetState } from "./use-order-sheet"
import { useGrid } from "./use-grid"
import type { SheetFaults } from "./whole-sheet"

type Props = {
  sheet: OrderSheetState
  decks: readonly SheetDeck[]
  columns: readonly SheetColumn[]
  faults: SheetFaults["rows"]
}

const KEYS = "order-sheet-keys"

/** The sheet as a grid with the keys of a spreadsheet; for screens that have the room. */
export function SheetGrid({ sheet, decks, columns, faults }: Props) {
  const { draft, act, priced } = sheet
  const { table, at, block, typed, onType, handlers } = useGrid({ draft, columns, act })
  const sums = useMemo(() => new Map(priced.destinations.map((place) => [place.id, place])), [priced])
  const { from, to } = block
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <Button look="quiet" onClick={() => act({ kind: "insert", at: to.row + 1 })}>
          Add a row
        </Button>
        <Button look="quiet" onClick={() => act({ kind: "remove", from: from.row, to: to.row })}>
          {from.row === to.row ? `Remove row ${from.row + 1}` : `Remove rows ${from.row + 1} to ${to.row + 1}`}
        </Button>
        <Button look="quiet" onClick={() => act({ kind: "undo" })} aria-disabled={sheet.history.past.length === 0}>
          Undo
        </Button>
        <Button look="quiet" onClick={() => act({ kind: "redo" })} aria-disabled={sheet.history.future.length === 0}>
          Redo
        </Button>
        <details className="ml-auto text-small">
          <summary className="inline-flex min-h-11 cursor-pointer items-center link">Keys</summary>
          <p id={KEYS} className="mt-1 measure text-muted">
            Type to fill a cell, F2 to change it, Escape to give up. Arrows, Tab and Enter move; Shift with an arrow
            selects. Copy, cut and paste work with Excel and Google Sheets; Ctrl+D fills down, Ctrl+Z undoes, Delete
            empties. Escape, then Tab, leaves the sheet.
          </p>
        </details>
      </div>
      <div className="overflow-x-auto rounded-panel border border-line bg-surface">
        <table
          ref={table}
          role="grid"
          aria-label="Order sheet"
          aria-describedby={KEYS}
          aria-rowcount={draft.rows.length + 1}
          className="w-max min-w-full table-fixed border-separate border-spacing-0 text-small select-none"
          {...handlers}
        >
          <colgroup>
            <col style={{ width: "3rem" }} />
            {columns.map(({ cell, width }) => (
              <col key={cell} style={{ width }} />
            ))}
            <col style={{ width: "8rem" }} />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th className="sticky left-0 z-10 border-r border-b border-line bg-sunken">
                <span className="sr-only">Row</span>
              </th>
              {columns.map(({ cell, heading, handle, variant_id }) => (
                <th
                  key={cell}
                  scope="col"
                  data-deck={handle}
                  className={`border-r border-b border-line px-2 py-2 align-bottom ${variant_id ? "border-t-4 border-t-(--deck) text-right" : "border-t-4 border-t-transparent text-left"}`}
                >
                  {heading}
                </th>
              ))}
              <th scope="col" className="border-r border-b border-line px-2 py-2 text-right align-bottom">
                Shipped and taxed
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.rows.map((row, index) => {
              const isIn = index >= from.row && index <= to.row
              return (
                <SheetRow
                  key={row.id}
                  row={row}
                  index={index}
                  columns={columns}
                  faults={faults.get(row.id)}
                  sums={sums.get(row.id)}
                  selectedFrom={isIn ? from.column : null}
                  selectedTo={isIn ? to.column : null}
                  active={index === at.row ? at.column : null}
                  typed={index === at.row ? typed : null}
                  onType={onType}
                />
              )
            })}
          </tbody>
          <SheetFoot columns={columns} decks={decks} priced={priced} />
        </table>
      </div>
    </>
  )
}

type FootProps = { columns: readonly SheetColumn[]; decks: readonly SheetDeck[]; priced: PricedSheet }

/** Below each deck: how many, what each costs, what is ahead, and whether there are as many. */
function SheetFoot({ columns, decks, priced }: FootProps) {
  const wanted = wantedPieces(priced.lines, decks)
  const firstDeck = columns.findIndex(({ variant_id }) => variant_id)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={firstDeck + 1} className="px-2 py-3 text-right align-top">
          All schools
        </th>
        {columns.slice(firstDeck).map(({ cell, variant_id }) => {
          const line = priced.lines.find((line) => line.variant_id === variant_id)
          if (!line) return <td key={cell} />
          const trouble = stockTrouble(line, decks, wanted)
          return (
            <td key={cell} className="px-2 py-3 text-right align-top tabular-nums">
              <strong>{line.quantity}</strong>
              <span className="block text-muted">{formatCents(line.unit_price_cents)} each</span>
              {line.quantity > 0 && line.next_break && (
                <span className="block text-caption text-muted">{breakWords(line.next_break)}</span>
              )}
              {trouble && <span className="mt-1 block text-caption font-semibold text-danger">! {trouble}</span>}
            </td>
          )
        })}
        <td />
      </tr>
    </tfoot>
  )
}
