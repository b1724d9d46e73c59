import { MAX_AT_DESTINATION, type SheetDeck } from "@sf-cess/backend/contracts"
import { quantityOf, type CellFaults, type DraftRow } from "@sf-cess/backend/order-sheet"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { cellId, type CellEdit } from "./sheet-field"

type Props = { deck: SheetDeck; row: DraftRow; faults: CellFaults | undefined; edit: CellEdit }

/** How many of a deck go to a school: typed, or by one more and one less. */
export function DeckStepper({ deck: { variant_id, title, handle }, row, faults, edit }: Props) {
  const cell = `quantities.${variant_id}` as const
  const id = cellId(row.id, cell)
  const text = row.quantities[variant_id] ?? ""
  const error = faults?.[cell]
  const step = (by: 1 | -1) => {
    const quantity = Math.max(0, Math.min(MAX_AT_DESTINATION, (quantityOf(text) ?? 0) + by))
    edit.type(cell, quantity === 0 ? "" : String(quantity))
    edit.end()
  }
  return (
    <div data-deck={handle} className="border-l-4 border-l-(--deck) pl-3">
      <FieldFrame id={id} label={title} error={error}>
        <div className="flex gap-2">
          <Button look="quiet" aria-label={`One less: ${title}`} onClick={() => step(-1)}>
            −
          </Button>
          <input
            id={id}
            value={text}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={(event) => edit.type(cell, event.target.value)}
            onBlur={edit.end}
            className={`${controlClasses} text-center tabular-nums`}
          />
          <Button look="quiet" aria-label={`One more: ${title}`} onClick={() => step(1)}>
            +
          </Button>
        </div>
      </FieldFrame>
    </div>
  )
}
