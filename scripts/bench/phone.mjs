import { devices } from "@playwright/test"

/** A phone on a slow mobile network, as Lighthouse pictures it: 1.6 Mbit/s, 150 ms, a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
const SLOWER = 4

/**
 * @typedef {object} Visit
 * @property {number} bytes everything that came over the wire
 * @property {number} script JavaScript among it, the shop's own
 * @property {number} fcp milliseconds
 * @property {number} lcp milliseconds
 * @property {number} cls
 * @property {number | null} inp milliseconds; null when no reaction took the 16 ms from which a browser reports one
 */

/**
 * Opens a page on the phone with an empty cache, touches it once, and tells what a visitor would feel.
 * @param {import("@playwright/test").Browser} browser
 * @param {{ shopUrl: string, path: string, before?: (page: import("@playwright/test").Page) => Promise<void> }} what `before`
 * is done unthrottled, such as filling the cart
 * @returns {Promise<Visit>}
 */
export async function visitOnPhone(browser, { shopUrl, path, before }) {
  const context = await browser.newContext({ ...devices["Pixel 5"], baseURL: shopUrl })
  const page = await context.newPage()
  await before?.(page)
  const session = await context.newCDPSession(page)
  await session.send("Network.clearBrowserCache")
  await session.send("Network.emulateNetworkConditions", NETWORK)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
  await page.addInitScript(observe)
  /** @type {import("@playwright/test").Request[]} */
  const requests = []
  page.on("requestfinished", (request) => void requests.push(request))
  await page.goto(path, { waitUntil: "networkidle" })
  const loaded = await weigh(requests.splice(0), shopUrl)
  await touch(page)
  await page.waitForTimeout(1500)
  const felt = await page.evaluate(() => Reflect.get(globalThis, "felt"))
  await context.close()
  return { ...loaded, ...felt }
}

/** Runs in the page before anything else does. */
function observe() {
  /** @type {{ fcp: number, lcp: number, cls: number, inp: number | null }} */
  const felt = { fcp: 0, lcp: 0, cls: 0, inp: null }
  Object.assign(globalThis, { felt })
  const watch = (/** @type {any} */ options, /** @type {(entry: any) => void} */ tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ buffered: true, ...options })
  watch({ type: "paint" }, ({ name, startTime }) => name === "first-contentful-paint" && (felt.fcp = startTime))
  watch({ type: "largest-contentful-paint" }, ({ startTime }) => (felt.lcp = startTime))
  watch({ type: "layout-shift" }, ({ value, hadRecentInput }) => hadRecentInput || (felt.cls += value))
  watch({ type: "event", durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (interactionId) felt.inp = Math.max(felt.inp ?? 0, duration)
  })
}

/** The one thing to do on the page, where there is one; else its heading, which does nothing. */
async function touch(/** @type {import("@playwright/test").Page} */ page) {
  const deed = page.getByRole("button", { name: /^(Add to cart|Update|Estimate)/ }).first()
  const target = (await deed.isVisible()) ? deed : page.getByRole("heading", { level: 1 })
  await target.tap()
}

/**
 * @param {import("@playwright/test").Request[]} requests
 * @param {string} shopUrl
 */
async function weigh(requests, shopUrl) {
  const weights = await Promise.all(
    requests.map(async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      const isOwnScript = request.resourceType() === "script" && request.url().startsWith(shopUrl)
      return { bytes: responseBodySize + responseHeadersSize, script: isOwnScript ? responseBodySize : 0 }
    }),
  )
  const sum = (/** @type {"bytes" | "script"} */ name) => weights.reduce((all, weight) => all + weight[name], 0)
  return { bytes: sum("bytes"), script: sum("script") }
}
