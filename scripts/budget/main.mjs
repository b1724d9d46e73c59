import { writeFileSync } from "node:fs"
import { approveQuote } from "../visits/approve-quote.mjs"
import { fillCart } from "../visits/fill-cart.mjs"
import { openBrowser } from "../visits/open-browser.mjs"
import { publicPaths } from "../visits/public-paths.mjs"
import { limitOf } from "./limits.mjs"
import { measureScript } from "./measure-script.mjs"

/*
 * The stage `budget` of `npm test`: loads each page of the running shop (SHOP_URL) in a real browser (CHROMIUM_PATH) and
 * fails above its budget of JavaScript. The first argument names the file for the count.
 */
const { SHOP_URL = "", CHROMIUM_PATH = "" } = process.env
const report = process.argv[2] ?? ""

const browser = await openBrowser(CHROMIUM_PATH)
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`

/**
 * What must be done before a page has something to show; where its address has a secret in it, gives that address.
 * @type {Record<string, (page: import("@playwright/test").Page) => Promise<string | void>>}
 */
const BEFORE = { "/cart": fillCart, "/checkout": fillCart, "/quotes/[token]/pay": approveQuote }

/**
 * Measures one page in a browser that has seen nothing before.
 * @param {string} path
 * @returns {Promise<boolean>} whether it keeps to its budget
 */
async function keepsToBudget(path) {
  const context = await browser.newContext({ baseURL: SHOP_URL })
  const page = await context.newPage()
  try {
    const address = (await BEFORE[path]?.(page)) ?? path
    // What was done before was done on other pages, whose scripts would be in the cache by now.
    const session = await context.newCDPSession(page)
    await session.send("Network.clearBrowserCache")
    const bytes = await measureScript(page, address)
    const fits = bytes <= limitOf(path)
    console.log(`${fits ? "✓" : "✗"} ${path.padEnd(32)} ${kB(bytes)} of ${kB(limitOf(path))}`)
    return fits
  } catch (error) {
    console.log(`✗ ${path.padEnd(32)} ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    await context.close()
  }
}

/** @type {boolean[]} */
const kept = []
for (const path of [...(await publicPaths(SHOP_URL)), ...Object.keys(BEFORE)]) kept.push(await keepsToBudget(path))
await browser.close()

const passed = kept.filter(Boolean).length
writeFileSync(report, JSON.stringify({ passed, failed: kept.length - passed }))
process.exitCode = passed === kept.length ? 0 : 1
