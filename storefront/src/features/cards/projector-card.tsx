import type { ComponentProps } from "react"
import { Figure } from "./figure"
import type { SampleCard } from "./sample-cards"
import { wordsFit } from "./words-fit"

type Props = Omit<ComponentProps<"div">, "children" | "className" | "role"> & { card: SampleCard; place: string }

/** A card as large as the screen has room for, said as it comes. */
export function ProjectorCard({ card, place, ...rest }: Props) {
  return (
    <div role="status" className="projector-card" {...rest}>
      <span className="sr-only">{place}: </span>
      <Figure card={card} face="emblem" className="card-emblem" />
      <span className="card-words">
        <span style={{ fontSize: wordsFit(card.words) }}>{card.words}</span>
      </span>
      <span className="card-foot">Sample card</span>
    </div>
  )
}
