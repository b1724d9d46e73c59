"use client"

import type { DestinationSums, SheetDeck } from "@sf-cess/backend/contracts"
import { useMemo } from "react"
import { SHEET_FAULT, type SheetColumn } from "./columns"
import { FaultsList } from "./faults-list"
import { SheetFoot } from "./sheet-foot"
import { SheetHead } from "./sheet-head"
import { SheetRow } from "./sheet-row"
import { SheetTools } from "./sheet-tools"
import type { OrderSheetState } from "./use-order-sheet"
import { useGrid } from "./use-grid"

type Props = {
  sheet: OrderSheetState
  decks: readonly SheetDeck[]
  columns: readonly SheetColumn[]
  asked: number
}

const KEYS = "order-sheet-keys"

/** The sheet as a grid with the keys of a spreadsheet; for screens that have the room. */
export function SheetGrid({ sheet, decks, columns, asked }: Props) {
  const { draft, act, priced, faults } = sheet
  const { table, at, block, typed, onType, goTo, handlers } = useGrid({ draft, columns, act })
  const sums = useMemo(() => new Map(priced.destinations.map((place) => [place.id, place])), [priced])
  const { from, to } = block
  const fault = faults.get(draft.rows[at.row]!.id)?.[columns[at.column]!.cell]
  return (
    <>
      <SheetTools {...{ sheet, block }} keysId={KEYS} />
      <p id={SHEET_FAULT} className="mb-1 min-h-6 text-small font-semibold text-danger">
        {fault && `Row ${at.row + 1}, ${columns[at.column]!.heading}: ${fault}`}
      </p>
      <div className="isolate max-h-[max(24rem,calc(100svh-10rem))] scroll-pt-20 scroll-pr-4 scroll-pb-32 scroll-pl-72 overflow-auto rounded-panel border border-line bg-surface">
        <table
          ref={table}
          role="grid"
          aria-label="Order sheet"
          aria-describedby={KEYS}
          aria-multiselectable="true"
          aria-rowcount={draft.rows.length + 2}
          className="w-max min-w-full table-fixed border-separate border-spacing-0 text-small select-none"
          {...handlers}
        >
          <SheetHead columns={columns} />
          <tbody>
            {draft.rows.map((row, index) => {
              const isIn = index >= from.row && index <= to.row
              const isActive = index === at.row
              return (
                <SheetRow
                  key={row.id}
                  {...{ row, index, columns }}
                  faults={faults.get(row.id)}
                  cents={centsOf(sums.get(row.id))}
                  selectedFrom={isIn ? from.column : null}
                  selectedTo={isIn ? to.column : null}
                  active={isActive ? at.column : null}
                  typed={isActive ? typed : null}
                  onType={isActive ? onType : null}
                />
              )
            })}
          </tbody>
          <SheetFoot {...{ columns, decks, priced }} />
        </table>
      </div>
      <FaultsList {...{ asked, draft, columns }} onGo={goTo} />
    </>
  )
}

const centsOf = (sums: DestinationSums | undefined) =>
  sums && sums.goods_cents > 0 ? sums.goods_cents + sums.shipping_cents + sums.tax_cents : 0
