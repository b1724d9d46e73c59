import { fillCart } from "../visits/fill-cart.mjs"
import { signInStaff } from "../visits/staff.mjs"

const HANDLE = "in2out"
const ROUNDS = 3

/**
 * Milliseconds from the moment at which staff press save until each place shows it, the slowest of several rounds.
 * @param {import("@playwright/test").Browser} browser
 * @param {Record<string, string | undefined>} env
 */
export async function freshness(browser, env) {
  const shopUrl = env.SHOP_URL ?? ""
  const staff = await signInStaff(env)
  const deck = await staff.deck(HANDLE)
  const context = await browser.newContext({ baseURL: shopUrl })
  const page = await context.newPage()
  await fillCart(page, { handle: HANDLE })
  await page.goto(`/decks/${HANDLE}`)
  const cookie = await cookiesOf(context)
  /** @type {Record<string, number>} */
  const slowest = {}
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      const cents = (deck.steps[0]?.amount_cents ?? 0) + round
      const price = (cents / 100).toFixed(2)
      const subtitle = `${deck.subtitle} (${round})`
      const since = performance.now()
      const took = (/** @type {string} */ name) => () =>
        (slowest[name] = Math.max(slowest[name] ?? 0, performance.now() - since))
      await staff.setPrices(deck.variant, [{ from: 1, amount_cents: cents }, ...deck.steps.slice(1)])
      await Promise.all([
        until(`${shopUrl}/decks/${HANDLE}`, `$${price}`).then(took("price on a new page")),
        until(`${shopUrl}/decks/${HANDLE}`, `"price":"${price}"`).then(took("price in the JSON-LD")),
        until(`${shopUrl}/cart`, `$${price}`, cookie).then(took("price in the cart")),
        page.getByText(`price is now $${price}`).waitFor().then(took("price said on an open page")),
      ])
      const textSince = performance.now()
      await staff.setSubtitle(deck.id, subtitle)
      await until(`${shopUrl}/decks/${HANDLE}`, subtitle)
      slowest["text on a new page"] = Math.max(slowest["text on a new page"] ?? 0, performance.now() - textSince)
    }
  } finally {
    await staff.setPrices(deck.variant, deck.steps)
    await staff.setSubtitle(deck.id, deck.subtitle)
    await context.close()
  }
  return slowest
}

/** @param {import("@playwright/test").BrowserContext} context */
export const cookiesOf = async (context) =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ")

/**
 * Asks for a page, as a new visitor does, until a text is in it.
 * @param {string} url
 * @param {string} text
 * @param {string} [cookie]
 */
async function until(url, text, cookie) {
  for (let tries = 0; tries < 500; tries++) {
    const html = await (await fetch(url, { headers: cookie ? { cookie } : {} })).text()
    if (html.includes(text)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${url} never shows ${text}.`)
}
