import type { PricedSheet, SheetDeck } from "@sf-cess/backend/contracts"
import { useId } from "react"
import { breakWords } from "@/features/catalogue/deck-words"
import { formatCents } from "@/lib/money"
import { stockTrouble, wantedPieces } from "./stock-of-sheet"

type Props = { decks: readonly SheetDeck[]; priced: PricedSheet }

/** What the grid says below each deck, for the phone's list: how many, what each costs, what is ahead, what is short. */
export function ListSums({ decks, priced }: Props) {
  const id = useId()
  const wanted = wantedPieces(priced.lines, decks)
  const lines = priced.lines.filter(({ quantity }) => quantity > 0)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="text-h3">
        All schools
      </h2>
      <ul className="mt-3 space-y-4">
        {lines.map(({ variant_id, title, quantity, unit_price_cents, next_break }) => {
          const trouble = stockTrouble({ variant_id, quantity }, decks, wanted)
          return (
            <li
              key={variant_id}
              data-deck={decks.find((deck) => deck.variant_id === variant_id)?.handle}
              className="border-l-4 border-l-(--deck) pl-3"
            >
              <span className="flex flex-wrap justify-between gap-x-4">
                <span className="font-semibold">{title}</span>
                <span className="tabular-nums">
                  {quantity} × {formatCents(unit_price_cents)}
                </span>
              </span>
              {next_break && <span className="block text-small text-muted">{breakWords(next_break)}</span>}
              {trouble && <span className="block text-small font-semibold text-danger">! {trouble}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
