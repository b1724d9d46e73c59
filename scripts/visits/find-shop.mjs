import { findChromium } from "../testing/find-chromium.mjs"
import { openShop } from "../testing/open-shop.mjs"

/**
 * The shop that SHOP_URL and its companions name (MEDUSA_URL, ADMIN_EMAIL, ADMIN_PASSWORD, DATA_DIR), or else one started
 * for the occasion with data and ports of its own: orders are placed and prices changed in it, so never one with real orders.
 * @param {Parameters<typeof openShop>[0]} options
 * @returns {Promise<import("../testing/open-shop.mjs").OpenShop>}
 */
export async function findShop(options) {
  if (!process.env.SHOP_URL) return openShop(options)
  const CHROMIUM_PATH = await findChromium(process.env, (line) => options.progress.print(`  … ${line}`))
  return { env: { ...process.env, CHROMIUM_PATH }, stop: async () => undefined }
}
