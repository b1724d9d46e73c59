import { setImmediate } from "node:timers/promises"
import { signInStaff } from "../visits/staff.mjs"
import { keyPresses } from "./key-press.mjs"

const SCHOOLS = 300
const TYPED_SCHOOLS = 30
const ROUNDS = 20
const WARM_UP = 10
const BUDGET_CENTS = 5_000_000

/** Taxed by the state, taxed by its ZIP code, and not taxed, in the samples. */
const PLACES = [
  { city: "Oakland", province: "CA", postal_code: "94601" },
  { city: "San Francisco", province: "CA", postal_code: "94110" },
  { city: "Portland", province: "OR", postal_code: "97201" },
]

/**
 * Milliseconds that the order sheet takes, each the median of twenty: the pure pricing of 300 schools and every deck, the
 * decks that a budget buys for them, the route that makes them a cart, and the way from a key press to new totals with thirty and
 * with 300.
 * @param {import("@playwright/test").Browser} browser
 * @param {Record<string, string | undefined>} env
 */
export async function orderSheet(browser, env) {
  const staff = await signInStaff(env)
  const ask = storeOf(env.MEDUSA_URL ?? "", await staff.publishableKey())
  const { terms } = await ask("/store/shop/order-sheet/terms")
  const typing = async (/** @type {number} */ schools) => {
    const list = asTable(aSheet(schools, terms.decks).destinations, terms.decks)
    const firstDeck = terms.decks[0].title
    return median(await keyPresses(browser, { shopUrl: env.SHOP_URL ?? "", times: ROUNDS, firstDeck, list }))
  }
  const giveBack = await staff.fillShelves(SCHOOLS * 10)
  try {
    return {
      ...(await reckoning(terms)),
      route: await timed(() => ask("/store/shop/order-sheet/carts", { sheet: aSheet(SCHOOLS, terms.decks) })),
      keyPress: await typing(TYPED_SCHOOLS),
      keyPressFull: await typing(SCHOOLS),
    }
  } finally {
    await giveBack()
  }
}

/** @param {import("@sf-cess/backend/contracts").SheetTerms} terms */
async function reckoning(terms) {
  // Not before now: they are there once the backend is built.
  const { priceSheet } = await import("@sf-cess/backend/order-sheet/price-sheet")
  const { fitBudget } = await import("@sf-cess/backend/order-sheet/fit-budget")
  const places = aSheet(SCHOOLS, terms.decks).destinations.map((place, index) => ({ id: String(index), ...place }))
  const wish = { amount_cents: BUDGET_CENTS, variant_ids: terms.decks.map(({ variant_id }) => variant_id), places }
  return {
    pricing: await timed(async () => priceSheet(places, terms)),
    budget: await timed(async () => fitBudget(wish, terms)),
  }
}

/**
 * @param {number} schools
 * @param {{ variant_id: string }[]} decks
 */
const aSheet = (schools, decks) => ({
  destinations: Array.from({ length: schools }, (_, index) => ({
    school: `Sample School ${index + 1}`,
    attention: `Office ${index + 1}`,
    address_1: `${index + 1} Main Street`,
    ...{ city: "", province: "", postal_code: "", ...PLACES[index % PLACES.length] },
    quantities: Object.fromEntries(decks.map(({ variant_id }, deck) => [variant_id, 1 + ((index + deck) % 5)])),
  })),
})

/**
 * The sheet as it is copied from a spreadsheet.
 * @param {ReturnType<typeof aSheet>["destinations"]} destinations
 * @param {{ variant_id: string, title: string }[]} decks
 */
const asTable = (destinations, decks) =>
  [
    ["School", "Attention", "Street", "City", "State", "ZIP", ...decks.map(({ title }) => title)],
    ...destinations.map((to) => [
      ...[to.school, to.attention, to.address_1, to.city, to.province, to.postal_code],
      ...decks.map(({ variant_id }) => to.quantities[variant_id]),
    ]),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n")

/**
 * @param {string} medusaUrl
 * @param {string} key
 * @returns {(path: string, body?: object) => Promise<any>}
 */
const storeOf = (medusaUrl, key) => async (path, body) => {
  const response = await fetch(medusaUrl + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", "x-publishable-api-key": key },
    body: body && JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
  return response.json()
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  for (let round = 0; round < WARM_UP; round++) await work()
  /** @type {number[]} */
  const took = []
  for (let round = 0; round < ROUNDS; round++) {
    const since = performance.now()
    await work()
    took.push(performance.now() - since)
    // Reckoning alone would hold up what else goes on, such as connections that close.
    await setImmediate()
  }
  return median(took)
}

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
