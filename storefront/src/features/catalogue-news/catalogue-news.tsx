import { listDecks } from "@/features/catalogue/queries"
import { NewsNotice } from "./news-notice"
import { watchedFacts } from "./watched-facts"

/** Lets an open page learn of prices and stock that change meanwhile. `watch` comes from `watchDeck` or `watchLines`. */
export async function CatalogueNews({ watch }: { watch: string }) {
  const seen = watchedFacts(new URLSearchParams(watch), await listDecks())
  // Made anew with the facts: what the page itself shows by then is no news.
  return <NewsNotice key={seen.join()} watch={watch} seen={seen} />
}
