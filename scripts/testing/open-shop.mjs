import { join } from "node:path"
import { blankSettings } from "../shop/setting-names.mjs"
import { findChromium } from "./find-chromium.mjs"
import { startShopUnderTest } from "./shop-under-test.mjs"

/** @typedef {{ env: Record<string, string | undefined>, stop: () => Promise<void> }} OpenShop */

/**
 * Finds a browser, then starts a shop with data and ports of its own.
 * @param {{ dataDir: string, logs: string, progress: import("../shop/progress.mjs").Progress, processes: import("../shop/processes.mjs").Processes }} options
 * @returns {Promise<OpenShop>} `env` tells where the shop is, who may sign in, and which Chromium to take
 */
export async function openShop({ dataDir, logs, progress, processes }) {
  const CHROMIUM_PATH = await findChromium(process.env, (line) => progress.print(`  … ${line}`))
  const shop = await startShopUnderTest({ dataDir, log: join(logs, "shop.log"), processes })
  return { stop: shop.stop, env: { ...blankSettings(process.env), ...shop.env, CHROMIUM_PATH } }
}
