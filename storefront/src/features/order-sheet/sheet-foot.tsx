import type { PricedLine, PricedSheet, SheetDeck } from "@sf-cess/backend/contracts"
import { breakWords } from "@/features/catalogue/deck-words"
import { formatCents } from "@/lib/money"
import type { SheetColumn } from "./columns"
import { edges } from "./sheet-row"
import { stockTrouble, wantedPieces } from "./stock-of-sheet"

type Props = { columns: readonly SheetColumn[]; decks: readonly SheetDeck[]; priced: PricedSheet }

const cell = `border-t bg-surface py-2 text-right align-top tabular-nums ${edges}`

/** Below each deck: how many, what each costs, what is ahead, and whether there are as many. It stays in view. */
export function SheetFoot({ columns, decks, priced }: Props) {
  const wanted = wantedPieces(priced.lines, decks)
  const firstDeck = columns.findIndex(({ variant_id }) => variant_id)
  const deckColumns = columns.filter(({ variant_id }) => variant_id)
  const pieces = priced.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <tfoot className="sticky bottom-0 z-20">
      <tr>
        <th scope="row" colSpan={firstDeck + 1} className={cell}>
          All schools
        </th>
        {deckColumns.map(({ cell: name, variant_id }) => {
          const line = priced.lines.find((line) => line.variant_id === variant_id)
          return (
            <td key={name} className={cell}>
              {line && <DeckSums line={line} trouble={stockTrouble(line, decks, wanted)} />}
            </td>
          )
        })}
        <td className={`font-semibold ${cell}`}>{pieces}</td>
        <td className={`font-semibold ${cell}`}>{formatCents(priced.totals.total_cents)}</td>
        <td className={cell} colSpan={columns.length - firstDeck - deckColumns.length} />
      </tr>
    </tfoot>
  )
}

const DeckSums = ({ line, trouble }: { line: PricedLine; trouble: string | null }) => (
  <>
    <strong>{line.quantity}</strong>
    <span className="block text-caption text-muted">{formatCents(line.unit_price_cents)} each</span>
    {line.quantity > 0 && line.next_break && (
      <span className="block text-caption text-muted">{breakWords(line.next_break)}</span>
    )}
    {trouble && <span className="mt-1 block text-caption font-semibold text-danger">! {trouble}</span>}
  </>
)
