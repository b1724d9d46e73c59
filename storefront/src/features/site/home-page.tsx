import { listDecks } from "@/features/catalogue/queries"
import { ShopData } from "@/features/structured-data/shop-data"
import { env } from "@/lib/env"
import { AboutNonprofit } from "./about-nonprofit"
import { DeckTable } from "./deck-table"
import { ForSchools } from "./for-schools"

/** What the shop is, its decks in view at once, what a school can do here, and who is behind it. */
export async function HomePage() {
  const decks = await listDecks()
  return (
    <>
      <ShopData nonprofitUrl={env().NONPROFIT_URL ?? null} />
      <section className="page pt-6 pb-10 sm:pt-12 sm:pb-16">
        <h1 className="max-w-[20ch]">Playing cards for people who work in schools</h1>
        <p className="mt-3 measure text-lead text-muted sm:mt-4">
          Three decks that educators lay on the table in meetings and classrooms.
        </p>
        <DeckTable decks={decks} />
      </section>
      <ForSchools />
      <AboutNonprofit />
    </>
  )
}
