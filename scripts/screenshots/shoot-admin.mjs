import { join } from "node:path"
import { ADMIN_VIEWS } from "./views.mjs"

/**
 * The staff's pages of this shop, as they see them at a desk.
 * @param {import("@playwright/test").Browser} browser
 * @param {Record<string, string | undefined>} env
 * @param {string} folder
 */
export async function shootAdmin(browser, env, folder) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(env.ADMIN_URL ?? "")
  await page.getByPlaceholder("Email").fill(env.ADMIN_EMAIL ?? "")
  await page.getByPlaceholder("Password").fill(env.ADMIN_PASSWORD ?? "")
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.getByRole("main").waitFor()
  for (const { name, path } of ADMIN_VIEWS) {
    await page.goto(`${env.ADMIN_URL}${path}`, { waitUntil: "networkidle" })
    await page.screenshot({ path: join(folder, `${name}-1440.png`) })
  }
  await page.close()
}
