import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { DeckPicture } from "@/features/catalogue/deck-picture"
import { StockNote } from "@/features/catalogue/stock-note"
import { MovesWith } from "@/ui/moves-with"
import { Price } from "@/ui/price"

/** The decks side by side on the table, on the smallest phone too, and the set of them below. */
export function DeckTable({ decks }: { decks: DeckView[] }) {
  const singles = decks.filter(({ holds }) => holds.length === 0)
  const sets = decks.filter(({ holds }) => holds.length > 0)
  return (
    <>
      <ul className="mt-7 grid grid-cols-3 gap-x-3 gap-y-8 sm:mt-12 sm:gap-x-10">
        {singles.map((deck) => (
          <li key={deck.id}>
            <DeckOnTable deck={deck} />
          </li>
        ))}
      </ul>
      {sets.map((set) => (
        <SetOnTable key={set.id} set={set} />
      ))}
    </>
  )
}

function DeckOnTable({ deck }: { deck: DeckView }) {
  const [fan, front] = deck.pictures
  return (
    <article data-deck={deck.handle} className="group relative">
      <MovesWith name={`deck-${deck.handle}`}>
        <DeckPicture
          picture={fan}
          sizes="(min-width: 74rem) 22rem, 30vw"
          onPhone={{ picture: front, sizes: "44vw" }}
          decorative
          eager
          className="aspect-3/4 sm:aspect-4/3"
        />
      </MovesWith>
      <h2 className="mt-3 text-[clamp(1rem,0.85rem+0.9vw,1.5rem)] leading-tight">
        <Link href={`/decks/${deck.handle}`} className="group-hover:underline after:absolute after:inset-0">
          {deck.title}
        </Link>
      </h2>
      <p className="mt-1 hidden text-muted sm:block">{deck.subtitle}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <Price cents={deck.unit_price_cents} className="font-display text-lead" />
        {deck.stock.state !== "in_stock" && <StockNote stock={deck.stock} />}
      </p>
    </article>
  )
}

function SetOnTable({ set }: { set: DeckView }) {
  return (
    <p className="mt-7 border-t border-line pt-4 sm:mt-10">
      <Link href={`/decks/${set.handle}`} className="group flex min-h-11 flex-wrap items-baseline gap-x-3">
        <span className="font-semibold link">{set.title}</span>
        <span className="text-muted">in one set</span>
        <Price cents={set.unit_price_cents} className="font-display text-lead" />
      </Link>
    </p>
  )
}
