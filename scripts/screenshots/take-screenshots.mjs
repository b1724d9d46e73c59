import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../shop/paths.mjs"
import { findShop } from "../visits/find-shop.mjs"
import { openBrowser } from "../visits/open-browser.mjs"
import { fillCheckout, payOrder } from "../visits/pay-order.mjs"
import { publicPaths } from "../visits/public-paths.mjs"
import { shootAdmin } from "./shoot-admin.mjs"
import { mainViews, otherViews } from "./views.mjs"

const FOLDER = join(ROOT, "screenshots")
const WIDTHS = [360, 768, 1440]

/** @typedef {"light" | "dark"} Scheme */
/** @type {Scheme[]} */
const SCHEMES = ["light", "dark"]

/**
 * Home, deck, cart, checkout, order and events at three widths in light and dark, the rest on a phone.
 * @param {{ logs: string, progress: import("../shop/progress.mjs").Progress, processes: import("../shop/processes.mjs").Processes }} run
 */
export async function takeScreenshots({ logs, progress, processes }) {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const shop = await progress.step("Opening a shop", () =>
    findShop({ dataDir: join(ROOT, "test-results/screenshots-shop"), logs, progress, processes }),
  )
  const shopUrl = shop.env.SHOP_URL ?? ""
  const browser = await openBrowser(shop.env.CHROMIUM_PATH ?? "")
  const shoot = shooter(browser, shopUrl)
  const order = await progress.step("Paying an order", () => placeOrder(browser, shopUrl))
  await progress.step("The main pages", async () => {
    for (const view of mainViews(order))
      for (const width of WIDTHS) for (const scheme of SCHEMES) await shoot(view, width, scheme)
  })
  await progress.step("The other pages", async () => {
    for (const view of otherViews(await publicPaths(shopUrl), order)) await shoot(view, 360, "light")
  })
  await progress.step("The admin", () => shootAdmin(browser, shop.env, FOLDER))
  await browser.close()
  await shop.stop()
  console.log(`\nThe pictures are in ${FOLDER}.`)
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} baseURL
 */
const shooter =
  (browser, baseURL) =>
  async (
    /** @type {import("./views.mjs").View} */ view,
    /** @type {number} */ width,
    /** @type {Scheme} */ colorScheme,
  ) => {
    // Reduced motion: no view transition is half-way in a picture.
    const context = await browser.newContext({
      baseURL,
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    await view.before?.(page)
    if (!view.stay) await page.goto(view.path, { waitUntil: "networkidle" })
    await page.screenshot({ path: join(FOLDER, `${view.name}-${width}-${colorScheme}.png`), fullPage: true })
    await context.close()
  }

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} baseURL
 */
async function placeOrder(browser, baseURL) {
  const page = await browser.newPage({ baseURL })
  await fillCheckout(page)
  const order = await payOrder(page)
  await page.close()
  return order
}
