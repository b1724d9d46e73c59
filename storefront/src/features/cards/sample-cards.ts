import "server-only"
import type { DeckView, SiteEntryOf } from "@sf-cess/backend/contracts"
import { getSite } from "@/features/site/queries"
import { hasFigure } from "./figure-file"

/** A card that a visitor may draw. */
export type SampleCard = {
  id: string
  words: string
  /** What staff add to it, in small. */
  note: string
  /** The handle of its deck. */
  deck: string
  /** Whether its deck has a figure of its own. */
  figure: boolean
}

/** Of each deck in a set, this many are in the set's fan. */
const OF_EACH_DECK = 2

/** The sample cards that staff publish for a deck, in their order. A set shows the first ones of each deck that it holds. */
export async function getSampleCards({ handle, holds }: DeckView): Promise<SampleCard[]> {
  const { sample_cards } = await getSite()
  const of = (deck: string) => sample_cards.filter(({ deck_handle }) => deck_handle === deck).map(sampleCard)
  const own = of(handle)
  return own.length > 0 ? own : holds.flatMap((held) => of(held).slice(0, OF_EACH_DECK))
}

const sampleCard = ({ id, title, text, deck_handle }: SiteEntryOf<"sample-card">): SampleCard => ({
  id,
  words: title,
  note: text,
  deck: deck_handle,
  figure: hasFigure(deck_handle),
})
