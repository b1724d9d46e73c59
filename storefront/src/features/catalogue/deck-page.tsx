import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { notFound } from "next/navigation"
import { getSampleCards } from "@/features/cards/sample-cards"
import { SampleCardsPanel } from "@/features/cards/sample-cards-panel"
import { CatalogueNews } from "@/features/catalogue-news/catalogue-news"
import { watchDeck } from "@/features/catalogue-news/watched-facts"
import { DeckData } from "@/features/structured-data/deck-data"
import { ButtonLink } from "@/ui/button-link"
import { MovesWith } from "@/ui/moves-with"
import { BuyBox } from "./buy-box"
import { DeckGallery, MorePictures } from "./deck-gallery"
import { getDeck, listDecks } from "./queries"

/** A deck: what it looks like, what it costs, what is in the box. */
export async function DeckPage({ handle }: { handle: string }) {
  const deck = await getDeck(handle)
  if (!deck) notFound()
  const cards = await getSampleCards(deck)
  const held = deck.holds.length > 0 ? (await listDecks()).filter((other) => deck.holds.includes(other.handle)) : []
  return (
    <article
      data-deck={deck.handle}
      className="page grid gap-x-12 gap-y-8 py-8 buy-scope sm:py-12 lg:grid-cols-[7fr_5fr]"
    >
      <DeckData deck={deck} />
      <header className="lg:col-start-2">
        <p className="mb-3 h-1.5 w-14 rounded-full bg-(--deck)" aria-hidden="true" />
        <h1>{deck.title}</h1>
        {deck.subtitle && <p className="mt-3 text-lead text-muted">{deck.subtitle}</p>}
      </header>
      {/* On a phone the price comes before the pictures, which here stand below the fan. */}
      <div className="space-y-6 max-lg:contents lg:col-start-1 lg:row-span-3 lg:row-start-1">
        {cards.length > 0 ? (
          <>
            <MovesWith name={`deck-${deck.handle}`}>
              <SampleCardsPanel deck={deck} cards={cards} />
            </MovesWith>
            <MorePictures pictures={deck.pictures} className="max-lg:order-1" />
          </>
        ) : (
          <MovesWith name={`deck-${deck.handle}`}>
            <DeckGallery pictures={deck.pictures} />
          </MovesWith>
        )}
      </div>
      <div className="lg:col-start-2">
        <BuyBox deck={deck} />
      </div>
      <DeckDetails deck={deck} held={held} />
      <CatalogueNews watch={watchDeck(handle)} />
    </article>
  )
}

function DeckDetails({ deck, held }: { deck: DeckView; held: DeckView[] }) {
  return (
    <div className="max-lg:order-2 lg:col-start-2">
      <p className="measure whitespace-pre-line">{deck.description}</p>
      {deck.in_the_box.length > 0 && (
        <section className="mt-8">
          <h2 className="text-h3">What is in the box</h2>
          <ul className="mt-3 list-disc space-y-1.5 pl-5 marker:text-(--deck)">
            {deck.in_the_box.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && (
        <section className="mt-8">
          <h2 className="text-h3">The decks in it</h2>
          <ul className="mt-3 space-y-1">
            {held.map((other) => (
              <li key={other.id}>
                <Link href={`/decks/${other.handle}`} className="inline-flex min-h-11 items-center link">
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="buy-again mt-8 pb-3 lg:hidden">
        <ButtonLink href="#buy" look="quiet" className="w-full shadow-raised">
          Back to price and quantity
        </ButtonLink>
      </p>
    </div>
  )
}
