/** A page that anybody can open by its address, with the title that a browser's tab shows before the shop's name. */
export type PublicPage = { path: string; title: string }

/** Every such page of the shop: whoever adds one names it here, and it is checked like the rest. */
export const PAGES: readonly PublicPage[] = [
  { path: "/", title: "" },
  { path: "/decks", title: "Decks of cards" },
  { path: "/decks/in2out", title: "In2Out Card Deck" },
  { path: "/decks/probing-questions", title: "Probing Questions Card Deck" },
  { path: "/decks/advisory", title: "Advisory Cards" },
  { path: "/decks/all-three-decks", title: "All three decks" },
  { path: "/decks/in2out/sample-cards", title: "Sample cards of In2Out Card Deck" },
  { path: "/decks/in2out/project", title: "In2Out Card Deck, one card at a time" },
  { path: "/which-deck", title: "Which deck?" },
  { path: "/about", title: "About SF-CESS" },
  { path: "/educational-equity", title: "Educational equity" },
  { path: "/national-coalition", title: "The National Coalition" },
  { path: "/events", title: "Events" },
  { path: "/partners", title: "Affiliates and partners" },
  { path: "/support-us", title: "Support us" },
  { path: "/accessibility", title: "Accessibility" },
  { path: "/preview/made.up", title: "Preview" },
  { path: "/cart", title: "Your cart" },
  { path: "/orders/look-up", title: "Find an order" },
  { path: "/account/sign-in", title: "Sign in" },
  { path: "/account/register", title: "Open an account" },
  { path: "/account/forgot-password", title: "Reset your password" },
  { path: "/account/reset-password?token=made-up&email=a%40school.example", title: "Choose a new password" },
  { path: "/nowhere", title: "Nothing at this address" },
  { path: "/offline.html", title: "You are offline" },
  { path: "/orders/made.up.token", title: "No such order" },
]
