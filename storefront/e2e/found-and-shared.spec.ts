import { expect, test, type APIRequestContext, type Page } from "@playwright/test"
import { addToCart } from "./support/checkout"
import { Staff } from "./support/staff"

type Data = { "@type": string } & Record<string, unknown>

/** What a page tells search engines, by its kind. */
async function dataOf(page: Page, kind: string): Promise<Data | undefined> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.map((text) => JSON.parse(text) as Data).find((data) => data["@type"] === kind)
}

async function listedPaths(request: APIRequestContext) {
  const sitemap = await (await request.get("/sitemap.xml")).text()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? "").pathname)
}

test("a deck's page has what search engines require of an offer, the nonprofit and the way there", async ({
  page,
  baseURL,
}) => {
  await page.goto("/decks/in2out")
  expect(await dataOf(page, "Product")).toMatchObject({
    name: "In2Out Card Deck",
    sku: "DECK-IN2OUT",
    url: `${baseURL}/decks/in2out`,
    image: expect.arrayContaining([expect.stringMatching(/^http.*\/pictures\//)]),
    offers: {
      "@type": "Offer",
      price: expect.stringMatching(/^\d+\.\d\d$/),
      priceCurrency: "USD",
      availability: "https://schema.org/InStock",
      url: `${baseURL}/decks/in2out`,
    },
  })
  const way = (await dataOf(page, "BreadcrumbList"))?.itemListElement
  expect(way).toMatchObject([{ position: 1, name: "Home" }, { position: 2 }, { position: 3, name: "In2Out Card Deck" }])
  await page.goto("/")
  expect(await dataOf(page, "NGO")).toMatchObject({ name: expect.any(String), url: `${baseURL}/` })
})

test("every listed page is there, says where it stands, and has a picture for its link", async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of await listedPaths(request)) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    await expect(page.locator('link[rel="canonical"]'), path).toHaveAttribute("href", baseURL + path)
    await expect(page.locator('meta[name="description"]'), path).toHaveAttribute("content", /\w/)
    await expect(page.locator('meta[name="robots"]'), path).toHaveCount(0)
    const picture = await page.locator('meta[property="og:image"]').getAttribute("content")
    const drawn = await request.get(picture ?? "")
    expect([drawn.status(), drawn.headers()["content-type"]], path).toEqual([200, "image/png"])
  }
  expect((await request.get("/og/no/such/page")).status()).toBe(404)
})

test("what is one visitor's own is listed nowhere", async ({ page, request }) => {
  const listed = await listedPaths(request)
  for (const path of ["/cart", "/orders/look-up", "/account/sign-in"]) {
    expect(listed).not.toContain(path)
    await page.goto(path)
    await expect(page.locator('meta[name="robots"]'), path).toHaveAttribute("content", /noindex/)
  }
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml")
})

test("the manifest's icons are there", async ({ request }) => {
  const manifest = (await (await request.get("/manifest.webmanifest")).json()) as {
    icons: { src: string; type: string }[]
  }
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src)
    expect([icon.status(), icon.headers()["content-type"]], src).toEqual([200, type])
  }
})

test("pages that are open learn of a new price and of a deck that is sold out, and stay as they were till asked", async ({
  page,
  context,
  request,
}) => {
  const staff = await Staff.signIn(request)
  const [before, stock] = [await staff.pricesOf("advisory"), await staff.setFreeStock("DECK-ADVISORY", 40)]
  try {
    await addToCart(page, "advisory")
    const cart = await context.newPage()
    await cart.goto("/cart")
    const total = await cart.getByRole("group", { name: "Totals" }).textContent()
    await page.goto("/decks/advisory")

    await staff.setPrices("advisory", [{ from: 1, amount_cents: 3111 }])
    await expect(page.getByRole("status").getByText("Advisory Cards: the price is now $31.11.")).toBeVisible()
    await expect(cart.getByRole("status").getByText("Advisory Cards: the price is now $31.11 each.")).toBeVisible()
    expect(await cart.getByRole("group", { name: "Totals" }).textContent()).toBe(total)
    await cart.getByRole("button", { name: "Show the page anew" }).click()
    await expect(cart.getByRole("group", { name: "Totals" })).toContainText("$31.11")

    await staff.setFreeStock("DECK-ADVISORY", 0)
    await expect(page.getByText("Advisory Cards: now sold out.")).toBeVisible()
    await expect(cart.getByText("Advisory Cards: now sold out.")).toBeVisible()
    await page.getByRole("button", { name: "Show the page anew" }).click()
    await expect(page.getByText("Sold out", { exact: true })).toBeVisible()
    expect(await dataOf(page, "Product")).toMatchObject({
      offers: { price: "31.11", availability: "https://schema.org/SoldOut" },
    })
  } finally {
    await staff.setPrices("advisory", before)
    await staff.setFreeStock("DECK-ADVISORY", stock)
  }
})

test("a page that knows everything already is told nothing", async ({ request }) => {
  const asked = await request.get("/api/catalogue-state?deck=in2out")
  const again = await request.get("/api/catalogue-state?deck=in2out", {
    headers: { "if-none-match": asked.headers().etag ?? "" },
  })
  expect([again.status(), await again.text()]).toEqual([304, ""])
})
