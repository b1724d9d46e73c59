import Link from "next/link"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { DeckTile } from "./deck-tile"
import { listDecks } from "./queries"

export async function CataloguePage() {
  const decks = await listDecks()
  return (
    <div className="page py-10 sm:py-14">
      <h1>Decks of cards</h1>
      <p className="mt-4 measure text-lead text-muted">
        Each deck stands on its own; the set holds one of each. Prices are in US dollars, and we ship to US addresses.
      </p>
      <p className="mt-2">
        <Link href={SHOP_PAGES.whichDeck.path} className="inline-flex min-h-11 items-center link">
          Which deck, and how many for your group?
        </Link>
      </p>
      {decks.length === 0 && <p className="mt-10">Nothing is for sale at the moment. Please come back soon.</p>}
      <ul className="mt-10 grid gap-x-10 gap-y-14 sm:grid-cols-2">
        {decks.map((deck, index) => (
          <li key={deck.id}>
            <DeckTile deck={deck} eager={index < 2} />
          </li>
        ))}
      </ul>
    </div>
  )
}
