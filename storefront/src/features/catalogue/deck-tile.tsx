import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { MovesWith } from "@/ui/moves-with"
import { Price } from "@/ui/price"
import { DeckPicture } from "./deck-picture"
import { StockNote } from "./stock-note"

/** One deck among others: picture, name, price and stock, all of it one way to the deck's page. */
export function DeckTile({ deck, eager }: { deck: DeckView; eager?: boolean }) {
  return (
    <article data-deck={deck.handle} className="group relative">
      <MovesWith name={`deck-${deck.handle}`}>
        <DeckPicture
          picture={deck.pictures[0]}
          sizes="(min-width: 60rem) 20rem, (min-width: 40rem) 45vw, 90vw"
          decorative
          eager={eager}
          className="aspect-4/3"
        />
      </MovesWith>
      <div className="mt-4 flex items-baseline justify-between gap-3">
        <h2 className="text-h3">
          <Link href={`/decks/${deck.handle}`} className="group-hover:underline after:absolute after:inset-0">
            {deck.title}
          </Link>
        </h2>
        <Price cents={deck.unit_price_cents} className="font-display text-lead" />
      </div>
      <p className="mt-1 text-muted">{deck.subtitle}</p>
      <p className="mt-2">
        <StockNote stock={deck.stock} />
      </p>
    </article>
  )
}
