import { notFound } from "next/navigation"
import { getDeck } from "@/features/catalogue/queries"
import { Projector } from "./projector"
import { getSampleCards } from "./sample-cards"

/** A deck's sample cards for a meeting, one at a time on the whole screen. */
export async function ProjectorPage({ handle }: { handle: string }) {
  const deck = await getDeck(handle)
  const cards = deck ? await getSampleCards(deck) : []
  if (!deck || cards.length === 0) notFound()
  return <Projector title={deck.title} back={`/decks/${deck.handle}`} cards={cards} />
}
