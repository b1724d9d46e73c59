import { expect, test } from "@playwright/test"
import { expectOpenToAll } from "./support/open-to-all"
import { PAGES } from "./support/pages"

// Its script is half a megabyte, and would be kept in the trace once a page.
test.use({ trace: "off" })

for (const { path, title } of PAGES) {
  test(`${path} is open to all`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveTitle(title ? `${title} · SF-CESS Deck Shop` : "SF-CESS Deck Shop")
    await expectOpenToAll(page, path)
  })
}

test("no two pages have the same title, and no page of the sitemap is left out", async ({ request }) => {
  const titles = PAGES.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  const sitemap = await (await request.get("/sitemap.xml")).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = ""]) => new URL(address).pathname)
  expect(paths.length).toBeGreaterThan(0)
  const checked = PAGES.map(({ path }) => path)
  expect(paths.filter((path) => !checked.includes(path))).toEqual([])
})
