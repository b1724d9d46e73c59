export const SHOP_NAME = "SF-CESS Deck Shop"

/** A page that anybody may find: where it is, and what a search engine or a shared link says of it. */
export type PublicPage = { path: string; title: string; description: string }

const page = (path: string, title: string, description: string): PublicPage => ({ path, title, description })

/** The pages that the shop has whatever staff write. Those of decks and of the nonprofit stand beside what they are made of. */
export const SHOP_PAGES = {
  home: page(
    "/",
    SHOP_NAME,
    "Three decks of playing cards for meetings and classrooms, sold by a small schools nonprofit.",
  ),
  decks: page(
    "/decks",
    "Decks of cards",
    "The three decks and the set of them, with prices by quantity and what is in stock.",
  ),
  whichDeck: page(
    "/which-deck",
    "Which deck?",
    "Group size, minutes and purpose lead to a deck, and to how many of it you need.",
  ),
  orderSheet: page(
    "/order-sheet",
    "Order sheet",
    "Decks for one school or three hundred on one sheet, with the exact price, and a quote in a minute.",
  ),
  events: page("/events", "Events", "What SF-CESS has on its public calendar next, to add to your own."),
  partners: page("/partners", "Affiliates and partners", "Whom SF-CESS works with today, and whom it has worked with."),
  supportUs: page("/support-us", "Support us", "Ways to support SF-CESS, the nonprofit that sells these decks."),
  accessibility: page("/accessibility", "Accessibility", "How this shop meets WCAG 2.2 AA, criterion by criterion."),
} as const satisfies Record<string, PublicPage>
