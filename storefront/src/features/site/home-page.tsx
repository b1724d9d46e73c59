import { listDecks } from "@/features/catalogue/queries"
import { NextEvents } from "@/features/events/next-events"
import { ShopData } from "@/features/structured-data/shop-data"
import { DeckTable } from "./deck-table"
import { ForSchools } from "./for-schools"
import { FundraiserTeasers } from "./fundraiser-teasers"
import { NonprofitSummary } from "./nonprofit-summary"
import { getSite } from "./queries"

/** What the shop is, its decks in view at once, what a school can do here, what is next, and who is behind it. */
export async function HomePage() {
  const [decks, { settings }] = await Promise.all([listDecks(), getSite()])
  return (
    <>
      <ShopData nonprofitUrl={settings.nonprofit_url} />
      <section className="page pt-6 pb-10 sm:pt-12 sm:pb-16">
        <h1 className="max-w-[20ch]">Playing cards for people who work in schools</h1>
        <p className="mt-3 measure text-lead text-muted sm:mt-4">
          Three decks that educators lay on the table in meetings and classrooms.
        </p>
        <DeckTable decks={decks} />
      </section>
      <ForSchools />
      <NextEvents />
      <FundraiserTeasers />
      <NonprofitSummary />
    </>
  )
}
