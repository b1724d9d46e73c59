import { fillCart } from "../visits/fill-cart.mjs"
import { fillCheckout } from "../visits/pay-order.mjs"

/**
 * @typedef {object} View
 * @property {string} name of the file
 * @property {string} path
 * @property {(page: import("@playwright/test").Page) => Promise<unknown>} [before] done first, in the same browser
 * @property {boolean} [stay] `before` has led to the page already
 */

/** @param {string} order the path of a paid order */
export const mainViews = (order) =>
  /** @type {View[]} */ ([
    { name: "home", path: "/" },
    { name: "deck", path: "/decks/in2out" },
    { name: "cart", path: "/cart", before: fillCart },
    { name: "checkout", path: "/checkout", before: fillCheckout, stay: true },
    { name: "order", path: order },
    { name: "events", path: "/events" },
  ])

/**
 * Everything else: the pages that the sitemap lists beside those above, and the states that it cannot know.
 * @param {string[]} listed
 * @param {string} order the path of a paid order
 */
export function otherViews(listed, order) {
  const main = mainViews(order).map(({ path }) => path)
  const pages = listed.filter((path) => !main.includes(path)).map((path) => ({ name: nameOf(path), path }))
  return /** @type {View[]} */ ([
    ...pages,
    { name: "cart-empty", path: "/cart" },
    { name: "which-deck-result", path: "/which-deck", before: askFinder, stay: true },
    { name: "sample-cards", path: "/decks/in2out/sample-cards" },
    { name: "projector", path: "/decks/in2out/project" },
    { name: "receipt", path: `${order}/receipt` },
    { name: "look-up", path: "/orders/look-up" },
    { name: "sign-in", path: "/account/sign-in" },
    { name: "register", path: "/account/register" },
    { name: "not-found", path: "/nowhere" },
  ])
}

/** @param {import("@playwright/test").Page} page */
async function askFinder(page) {
  await page.goto("/which-deck")
  await page.getByLabel("How many people?").fill("24")
  await page.getByLabel("How many minutes?").fill("30")
  await page.getByRole("radio").first().check()
  await page.getByRole("button", { name: "Find the deck" }).click()
  await page.waitForURL(/\/which-deck\/result/)
}

const nameOf = (/** @type {string} */ path) => path.slice(1).replaceAll("/", "-")

/** The staff's pages of this shop, below the admin's address. */
export const ADMIN_VIEWS = [
  { name: "admin-site-pages", path: "/site/pages" },
  { name: "admin-site-fundraisers", path: "/site/fundraisers" },
  { name: "admin-site-partners", path: "/site/partners" },
  { name: "admin-site-practices", path: "/site/equity-practices" },
  { name: "admin-site-tenets", path: "/site/equity-tenets" },
  { name: "admin-site-sample-cards", path: "/site/sample-cards" },
  { name: "admin-site-links", path: "/site/links-and-calendar" },
  { name: "admin-mails", path: "/mails" },
]
