import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { freePort } from "../shop/assert-ports-free.mjs"
import { ROOT } from "../shop/paths.mjs"
import { findShop } from "../visits/find-shop.mjs"
import { openBrowser } from "../visits/open-browser.mjs"
import { cookiesOf, freshness } from "./freshness.mjs"
import { lighthouseScores } from "./lighthouse-scores.mjs"
import { memory } from "./memory.mjs"
import { orderSheet } from "./order-sheet.mjs"
import { beforeVisit, PAGES } from "./pages.mjs"
import { visitOnPhone } from "./phone.mjs"
import { reportOf } from "./report.mjs"
import { throughput } from "./throughput.mjs"

const REPORT = join(ROOT, "docs/performance.md")

/**
 * Measures the shop and writes docs/performance.md.
 * @param {{ logs: string, progress: import("../shop/progress.mjs").Progress, processes: import("../shop/processes.mjs").Processes }} run
 */
export async function runBench({ logs, progress, processes }) {
  const shop = await progress.step("Opening a shop", () =>
    findShop({ dataDir: join(ROOT, "test-results/bench-shop"), logs, progress, processes }),
  )
  const shopUrl = shop.env.SHOP_URL ?? ""
  const port = await freePort()
  const browser = await openBrowser(shop.env.CHROMIUM_PATH ?? "", [`--remote-debugging-port=${port}`])

  const visits = await progress.step("Pages on a throttled phone", () =>
    oneByOne(PAGES, async (page) => {
      const visit = await visitOnPhone(browser, { shopUrl, path: page.path, before: beforeVisit(page) })
      return { ...page, visit }
    }),
  )
  const cookie = await cartCookie(browser, shopUrl)
  const scores = await progress.step("Lighthouse", () =>
    oneByOne(
      PAGES.filter(({ scored }) => scored),
      async (page) => {
        const options = {
          url: shopUrl + page.path,
          port,
          cookie: page.withCart ? cookie : undefined,
        }
        return { ...page, ...(await lighthouseScores(options)) }
      },
    ),
  )
  const sheet = await progress.step("Order sheet", () => orderSheet(browser, shop.env))
  const fresh = await progress.step("Freshness", () => freshness(browser, shop.env))
  const chromium = browser.version()
  await browser.close()
  const loads = await progress.step("Requests per second", () =>
    oneByOne(["/", "/decks/in2out"], (path) => throughput(shopUrl, path)),
  )
  const report = reportOf({ chromium, visits, scores, sheet, fresh, loads, memory: memory(shop.env.DATA_DIR ?? "") })
  writeFileSync(REPORT, await format(report, { ...(await resolveConfig(REPORT)), filepath: REPORT }))
  await shop.stop()
  console.log(`\nThe figures are in ${REPORT}.`)
}

/**
 * Never two at a time: each would slow the other down.
 * @template T, R
 * @param {T[]} all
 * @param {(one: T) => Promise<R>} work
 */
async function oneByOne(all, work) {
  /** @type {R[]} */
  const done = []
  for (const one of all) done.push(await work(one))
  return done
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} baseURL
 */
async function cartCookie(browser, baseURL) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await beforeVisit({ name: "", path: "", withCart: true })?.(page)
  const cookie = await cookiesOf(context)
  await context.close()
  return cookie
}
