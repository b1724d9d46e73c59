import type { DeckView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { CardFan } from "./card-fan"
import type { SampleCard } from "./sample-cards"

const textLink = "inline-flex min-h-11 items-center link"

/** The fan on its table, and the same cards in other ways: on a wall, on paper, as a list that needs no script. */
export function SampleCardsPanel({ deck, cards }: { deck: DeckView; cards: SampleCard[] }) {
  const [first, ...others] = cards
  const sharedNote = others.every(({ note }) => note === first?.note) ? first?.note : undefined
  return (
    <section aria-labelledby="sample-cards" className="rounded-panel bg-sunken p-4 sm:p-6">
      <h2 id="sample-cards" className="text-h3">
        Draw a card
      </h2>
      <div className="mt-2 noscript:hidden">
        <CardFan cards={cards} />
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 text-small">
        <li>
          <Link href={`/decks/${deck.handle}/project`} prefetch={false} className={textLink}>
            Project them
          </Link>
        </li>
        <li>
          <Link href={`/decks/${deck.handle}/sample-cards`} prefetch={false} className={textLink}>
            Print them
          </Link>
        </li>
        <li className="has-open:basis-full">
          <details>
            <summary className={`${textLink} cursor-pointer`}>Read all {cards.length}</summary>
            <ul className="mt-1 measure list-disc space-y-1.5 pl-5 text-body marker:text-(--deck)">
              {cards.map((card) => (
                <li key={card.id}>
                  {card.words}
                  {card.note && card.note !== sharedNote && (
                    <span className="block text-small text-muted">{card.note}</span>
                  )}
                </li>
              ))}
            </ul>
            {sharedNote && <p className="mt-2 text-small text-muted">{sharedNote}</p>}
          </details>
        </li>
      </ul>
    </section>
  )
}
