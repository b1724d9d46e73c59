import { expect, test, type Page } from "@playwright/test"
import { press, tabTo } from "./support/keyboard"
import { Staff } from "./support/staff"

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name, level: 1 })
const footer = (page: Page) => page.getByRole("contentinfo")

/** What staff save is on the kept pages within a moment, so a page is asked for again until it shows it. */
const soon = (look: () => Promise<void>) => expect(look).toPass({ timeout: 15_000 })

const fundraiser = {
  ...{ kind: "fundraiser", text: "", picture_id: null, picture_alt: "", shows_from: null, shows_to: null },
  ...{ summary: "", affiliate: false, adults_only: false, reminder: "", status: "published", link_label: "" },
}

test("every part of the nonprofit's site can be reached from the home page", async ({ page }) => {
  await page.goto("/")
  const main = page.getByRole("main")
  await expect(main.getByRole("link", { name: "In2Out Card Deck" })).toBeVisible()
  await expect(main.getByRole("link", { name: "Movie Night & Silent Auction" })).toBeVisible()
  await main.getByRole("link", { name: "Do Good Vines" }).click()
  await expect(heading(page, "Support us")).toBeVisible()
  const vines = page.getByRole("article", { name: "Do Good Vines" })
  await expect(vines).toContainText("Thank you")

  for (const [name, title] of [
    ["About SF-CESS", "About SF-CESS"],
    ["Educational equity", "Educational equity"],
    ["The National Coalition", "The National Coalition"],
    ["Events", "Events"],
    ["Affiliates and partners", "Affiliates and partners"],
  ] as const) {
    await footer(page).getByRole("link", { name, exact: true }).click()
    await expect(heading(page, title)).toBeVisible()
  }
  await page.goto("/educational-equity")
  for (const list of ["Practices", "Tenets"])
    await expect(page.getByRole("region", { name: list }).getByRole("listitem")).toHaveCount(4)
})

test("a link is shown once it is set, says where it goes, and is gone with its entry", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  await page.goto("/events")
  await expect(page.getByRole("link", { name: /View all events/ })).toHaveCount(0)
  await expect(page.getByRole("heading", { name: "Nothing is on the calendar right now" })).toBeVisible()

  const { id } = await staff.addToSite({
    ...fundraiser,
    title: "Sample Tasting",
    link_url: "https://www.tasting.example.org/sf",
    affiliate: true,
    adults_only: true,
    reminder: "Choose SF-CESS there.",
    takes_place: { date: "2090-05-06", starts: "18:30", ends: "21:00", place: "Sample Hall" },
  })
  await staff.setSiteLinks({ nonprofit_url: null, calendar_url: "https://calendar.example.org/all" })
  try {
    await soon(async () => {
      await page.goto("/events")
      await expect(page.getByRole("link", { name: "View all events (calendar.example.org)" })).toBeVisible({
        timeout: 200,
      })
    })
    const may = page.getByRole("region", { name: "May 2090" })
    await expect(may).toContainText(/Saturday, May 6, 6:30\s–\s9:00\sPM PT/)
    await may.getByRole("link", { name: "About this fundraiser" }).click()
    const tasting = page.getByRole("article", { name: "Sample Tasting" })
    const link = tasting.getByRole("link", { name: "tasting.example.org" })
    await expect(link).toHaveAttribute("rel", /sponsored/)
    await expect(tasting.getByRole("note")).toContainText(/Choose SF-CESS there\..*affiliate link.*21 and over/)
  } finally {
    await staff.takeOffSite(id)
    await staff.setSiteLinks({ nonprofit_url: null, calendar_url: null })
  }
  await soon(async () => {
    await page.goto("/support-us")
    await expect(page.getByRole("article", { name: "Sample Tasting" })).toHaveCount(0, { timeout: 200 })
  })
})

test("a draft is seen by its link alone, and hostile Markdown in it does nothing", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  const asked: string[] = []
  page.on("request", (each) => asked.push(each.url()))
  page.on("dialog", () => asked.push("a dialog"))
  const { id, preview } = await staff.addToSite({
    ...{ kind: "page", title: "Sample draft", slug: "sample-draft", summary: "", in_menu: true, status: "draft" },
    ...{ link_url: null, link_label: "", picture_id: null, picture_alt: "", shows_from: null, shows_to: null },
    text: [
      "<script>alert(1)</script><img src=x onerror=alert(1)>",
      "[press](javascript:alert(1)) ![seen](https://tracker.example/pixel.png)",
      "[away](//away.example) [safe](https://safe.example.org/)",
    ].join("\n\n"),
  })
  try {
    expect((await request.get("/sample-draft")).status()).toBe(404)
    expect((await request.get(`${preview}x`)).status()).toBe(404)
    const answer = await page.goto(preview)
    expect(answer?.headers()["cache-control"]).toContain("no-store")
    expect(answer?.headers()["referrer-policy"]).toBe("no-referrer")
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/)
    await expect(page.getByText("Draft: only who has this link sees it.")).toBeVisible()
    await expect(heading(page, "Sample draft")).toBeVisible()
    const main = page.getByRole("main")
    await expect(main.getByRole("link", { name: "safe (safe.example.org)" })).toBeVisible()
    await expect(main.getByRole("link")).toHaveCount(1)
    await expect(main.getByRole("img")).toHaveCount(0)
    await main.getByText("press").click()
    expect(asked.filter((url) => /tracker|away|dialog/.test(url))).toEqual([])
  } finally {
    await staff.takeOffSite(id)
  }
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test("the menu opens, closes and leads on by keyboard", async ({ page }) => {
    await page.goto("/")
    const menu = page.getByRole("button", { name: "Menu" })
    const nav = page.getByRole("navigation", { name: "Main" })
    await expect(nav).toBeHidden()
    await press(page, menu)
    await expect(nav).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(nav).toBeHidden()
    await expect(menu).toBeFocused()
    await page.keyboard.press("Enter")
    await tabTo(page, nav.getByRole("link", { name: "Events" }))
    await page.keyboard.press("Enter")
    await expect(heading(page, "Events")).toBeVisible()
    await expect(nav).toBeHidden()
  })
})

test("without the network a page of the shop's own says so, and a form keeps what was typed", async ({
  page,
  context,
}) => {
  await page.goto("/orders/look-up")
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.getByLabel("Order number").fill("1042")
  await context.setOffline(true)
  await page.getByRole("button", { name: "Find the order" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "You are offline" })).toBeFocused()
  await expect(page.getByLabel("Order number")).toHaveValue("1042")

  await page.goto("/about")
  await expect(heading(page, "You are offline")).toBeVisible()
  await context.setOffline(false)
  await page.getByRole("link", { name: "Try again" }).click()
  await expect(heading(page, "About SF-CESS")).toBeVisible()
  expect(await page.evaluate(async () => (await (await caches.open("offline-1")).keys()).length)).toBe(1)
})

test("a page of text prints as text alone", async ({ page }) => {
  await page.goto("/about")
  await page.emulateMedia({ media: "print", colorScheme: "dark" })
  await expect(heading(page, "About SF-CESS")).toBeVisible()
  await expect(page.getByRole("banner")).toBeHidden()
  await expect(footer(page)).toBeHidden()
  const ink = await heading(page, "About SF-CESS").evaluate((title) => getComputedStyle(title).color)
  expect(ink).toBe("rgb(31, 27, 22)")
})
