import { Figure } from "./figure"
import type { SampleCard } from "./sample-cards"
import { wordsFit } from "./words-fit"

/** The front of a card: words that fill it, the deck's figure in the corner. In print it is all lines and type. */
export function CardFront({ card, className = "" }: { card: SampleCard; className?: string }) {
  return (
    <span data-deck={card.deck} className={`card-front card ${className}`}>
      <Figure card={card} face="emblem" className="card-emblem" />
      <span className="card-words">
        <span style={{ fontSize: wordsFit(card.words) }}>{card.words}</span>
      </span>
      <span className="card-foot">Sample card</span>
    </span>
  )
}

/** The back of a card: the deck's figure on the deck's colour. */
export function CardBack({ card, className = "" }: { card: SampleCard; className?: string }) {
  return (
    <span data-deck={card.deck} className={`card card-back ${className}`}>
      <Figure card={card} face="back" />
    </span>
  )
}
