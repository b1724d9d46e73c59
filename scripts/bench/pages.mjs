import { fillCart } from "../visits/fill-cart.mjs"

/** @typedef {{ name: string, path: string, scored?: boolean, withCart?: boolean }} BenchPage */

/** What is measured; Lighthouse scores those that are `scored`. */
/** @type {BenchPage[]} */
export const PAGES = [
  { name: "Home", path: "/", scored: true },
  { name: "Catalogue", path: "/decks", scored: true },
  { name: "Deck", path: "/decks/in2out", scored: true },
  { name: "Which deck?", path: "/which-deck" },
  { name: "Events", path: "/events", scored: true },
  { name: "Support us", path: "/support-us" },
  { name: "Partners", path: "/partners" },
  { name: "Educational equity", path: "/educational-equity", scored: true },
  { name: "Cart", path: "/cart", scored: true, withCart: true },
  { name: "Checkout", path: "/checkout", withCart: true },
]

/** @param {BenchPage} page */
export const beforeVisit = ({ withCart }) => (withCart ? fillCart : undefined)
