import "server-only"
import type { DeckView, SiteEntryOf, SiteView } from "@sf-cess/backend/contracts"
import { listDecks } from "@/features/catalogue/queries"
import { SHOP_PAGES, type PublicPage } from "@/lib/shop-pages"
import { getSite } from "./queries"

/** A deck's page, as it is found and shared. */
export const deckPage = ({ handle, title, subtitle }: DeckView): PublicPage => ({
  path: `${SHOP_PAGES.decks.path}/${handle}`,
  title,
  description: subtitle || `${title}, sold by a small schools nonprofit.`,
})

/** A page that staff wrote, likewise. */
export const writtenPage = ({ slug, title, summary }: SiteEntryOf<"page">): PublicPage => ({
  path: `/${slug}`,
  title,
  description: summary || `${title}: a page of SF-CESS, the nonprofit that sells these decks.`,
})

/** Every page that may be found: the shop's own, each deck's and those that staff have published. */
export const publicPages = (decks: DeckView[], { pages }: Pick<SiteView, "pages">): PublicPage[] => [
  ...Object.values(SHOP_PAGES),
  ...decks.map(deckPage),
  ...pages.map(writtenPage),
]

/** The same, of what is kept. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const [decks, site] = await Promise.all([listDecks(), getSite()])
  return publicPages(decks, site)
}
