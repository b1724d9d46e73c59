import type { SampleCard } from "./sample-cards"

type Props = { card: SampleCard; face: "back" | "emblem"; className?: string }

/** The figure of a card's deck, as a file that all its cards share. It says nothing that the words do not. */
export function Figure({ card, face, className }: Props) {
  if (!card.figure) return null
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a drawing has no sizes to choose from
    <img src={`/figures/${card.deck}-${face}.svg`} alt="" className={className} draggable={false} />
  )
}
