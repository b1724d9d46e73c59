import type { DeckStock } from "@sf-cess/backend/contracts"
import { stockWords } from "./deck-words"

const looks = {
  in_stock: { color: "text-fine", sign: "bg-current" },
  backorder: { color: "text-muted", sign: "border-2 border-current bg-transparent" },
  sold_out: { color: "text-danger", sign: "rotate-45 rounded-none bg-current" },
} as const

/** The stock in words, with a sign whose shape differs as well as its colour. */
export function StockNote({ stock }: { stock: DeckStock }) {
  const { color, sign } = looks[stock.state]
  return (
    <span className={`inline-flex items-center gap-2 text-small font-semibold ${color}`}>
      <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${sign}`} />
      {stockWords(stock)}
    </span>
  )
}
