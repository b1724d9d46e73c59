import { SampleDeck } from "../samples/decks"
import { DECK_DESIGNS } from "../../figures/deck-designs"
import { fanPicture, fansPicture, stackPicture } from "../../figures/scene"

/** A drawing with the words for those who do not see it. */
export type DrawnPicture = { name: string; alt: string; svg: string }

/** The pictures of a deck (a fan, a front, a back) or of a set (the fans of its decks); the first is the main one. */
export function deckPictures({ handle, title, holds }: Pick<SampleDeck, "handle" | "title" | "holds">): DrawnPicture[] {
  if (holds.length > 0) {
    const designs = holds.flatMap((held) => DECK_DESIGNS[held] ?? [])
    return [
      { name: `${handle}-fans`, alt: `${title}: a fan of cards of each, with their names`, svg: fansPicture(designs) },
    ]
  }
  const design = DECK_DESIGNS[handle]
  if (!design) return []
  return [
    {
      name: `${handle}-fan`,
      alt: `${title}: a fan of cards, one of them turned over to show its name`,
      svg: fanPicture(design),
    },
    {
      name: `${handle}-front`,
      alt: `${title}: the front of a card, with the name of the deck`,
      svg: stackPicture(design, "front"),
    },
    {
      name: `${handle}-back`,
      alt: `${title}: the back of a card, with ${design.figure_in_words}`,
      svg: stackPicture(design, "back"),
    },
  ]
}
