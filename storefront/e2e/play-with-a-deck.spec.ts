import { expect, test, type Page } from "@playwright/test"
import { press } from "./support/keyboard"

const fan = (page: Page) => page.getByRole("group", { name: "Cards to draw from" })
const said = (page: Page) => fan(page).getByRole("status")
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })

/** What the list of all sample cards reads, in the staff's order. */
async function sampleCards(page: Page) {
  const list = page.getByRole("group").filter({ hasText: /^Read all/ })
  await list.getByText(/^Read all/).click()
  const words = await list.getByRole("listitem").allInnerTexts()
  await list.getByText(/^Read all/).click()
  return words
}

test.describe("the fan on a deck's page", () => {
  test("is drawn from, turned and shuffled by keyboard, and says each card", async ({ page }) => {
    await page.goto("/decks/in2out")
    const cards = await sampleCards(page)
    expect(cards.length).toBeGreaterThan(2)
    await expect(said(page)).toHaveText(`${cards.length} sample cards, face down`)

    await press(page, button(page, "Draw"))
    await expect(said(page)).toHaveText(`Card 1 of ${cards.length}: ${cards[0]}`)
    await press(page, button(page, "Next"))
    await expect(said(page)).toHaveText(`Card 2 of ${cards.length}: ${cards[1]}`)
    await page.keyboard.press("ArrowRight")
    await expect(said(page)).toHaveText(`Card 3 of ${cards.length}: ${cards[2]}`)
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowLeft")
    await expect(said(page)).toHaveText(`Card ${cards.length} of ${cards.length}: ${cards.at(-1)}`)

    await press(page, button(page, "Flip"))
    await expect(said(page)).toHaveText(`Card ${cards.length} of ${cards.length}, face down`)
    await page.keyboard.press("Space")
    await expect(said(page)).toContainText(cards.at(-1) ?? "")

    await press(page, button(page, "Shuffle"))
    await expect(said(page)).toHaveText(`${cards.length} sample cards, shuffled and face down`)
    const drawn = new Set<string>()
    for (const _ of cards) {
      await page.keyboard.press("ArrowRight")
      drawn.add((await said(page).textContent())?.replace(/^Card \d+ of \d+: /, "") ?? "")
    }
    expect([...drawn].sort()).toEqual([...cards].sort())
  })

  test("takes taps and swipes", async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto("/decks/in2out")
    // What is tapped before the page's script has come is lost, as on any page.
    await expect(async () => {
      await button(page, "Shuffle").tap()
      await expect(said(page)).toContainText("shuffled", { timeout: 500 })
    }).toPass()
    await fan(page).scrollIntoViewIfNeeded()
    const table = await fan(page).boundingBox()
    if (!table) throw new Error("The fan is not shown.")
    const middle = { x: table.x + table.width / 2, y: table.y + 150 }
    await page.touchscreen.tap(middle.x, middle.y)
    await expect(said(page)).toContainText(/^Card \d of/)
    await page.touchscreen.tap(middle.x, middle.y + 60)
    await expect(said(page)).toContainText("face down")

    await button(page, "Shuffle").tap()
    await button(page, "Draw").tap()
    await swipe(page, middle, -120)
    await expect(said(page)).toContainText("Card 2 of")
    await swipe(page, middle, 120)
    await expect(said(page)).toContainText("Card 1 of")
    await context.close()
  })

  test("never moves for those who want no motion, nor by itself for anybody", async ({ page }) => {
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter((motion) => motion.playState === "running"))
    await page.goto("/decks/advisory")
    expect(await moving()).toEqual([])
    await page.emulateMedia({ reducedMotion: "reduce" })
    for (const name of ["Draw", "Next", "Flip", "Shuffle"]) {
      await button(page, name).click()
      const lasting = await page.evaluate(() =>
        document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
      )
      expect(Math.max(0, ...lasting)).toBeLessThan(1)
    }
  })

  test("has cards of each deck on the page of the set, and a plain list without JavaScript", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto("/decks/all-three-decks")
    expect(await sampleCards(page)).toHaveLength(6)
    await expect(page.getByRole("button", { name: "Add to cart" })).toBeVisible()
    await expect(button(page, "Shuffle")).toBeHidden()
    await context.close()
  })
})

/** A finger that goes sideways over the table. */
async function swipe(page: Page, { x, y }: { x: number; y: number }, by: number) {
  const finger = await page.context().newCDPSession(page)
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] })
  await touch("touchStart", x)
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", x + by * part)
  await touch("touchEnd", x + by)
}

test("a projector shows one card after another by keys and clicker, with a timer, and gives no key of the browser's away", async ({
  page,
}) => {
  await page.clock.install()
  await page.goto("/decks/probing-questions")
  const cards = await sampleCards(page)
  await page.getByRole("link", { name: "Project them" }).click()
  await expect(page).toHaveURL(/\/project$/)
  const card = page.getByRole("main").getByRole("status")
  await expect(card).toContainText(cards[0] ?? "")
  for (const key of ["ArrowRight", "PageDown", "Space"]) await page.keyboard.press(key)
  await expect(card).toContainText(`Card 4 of ${cards.length}: ${cards[3]}`)
  await page.keyboard.press("PageUp")
  await expect(card).toContainText(`Card 3 of ${cards.length}`)
  for (const key of ["n", "t", "?", "Control+ArrowRight", "Shift+Space"]) await page.keyboard.press(key)
  await expect(card).toContainText(`Card 3 of ${cards.length}`)
  await page.getByRole("main").click()
  await expect(card).toContainText(`Card 4 of ${cards.length}`)

  const timer = page.getByRole("timer")
  await expect(timer).toHaveText("5:00")
  for (let minute = 5; minute > 1; minute -= 1) await page.keyboard.press("ArrowDown")
  await expect(timer).toHaveText("1:00")
  await page.keyboard.press("Enter")
  await page.clock.runFor(20_000)
  await expect(timer).toHaveText("0:40")
  await page.keyboard.press("Enter")
  await page.clock.runFor(20_000)
  await expect(timer).toHaveText("0:40")
  await button(page, "Start").click()
  await page.clock.runFor(41_000)
  await expect(page.getByText("Time is up.")).toBeVisible()
  await page.keyboard.press("Backspace")
  await expect(timer).toHaveText("1:00")

  await button(page, "Keys and help").click()
  await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("heading", { name: "Keys" })).toBeHidden()
  await page.keyboard.press("Escape")
  await expect(page).toHaveURL(/\/decks\/probing-questions$/)
})

test("the words of every card fit on it, on a phone and on any projector", async ({ page }) => {
  await page.goto("/decks/in2out/project")
  const card = page.getByRole("main").getByRole("status")
  /** Pixels that the words leave free below them; both boxes are the two that the card's text lies in. */
  const roomLeft = (words: string) =>
    card.getByText(words, { exact: true }).evaluate((element) => {
      const box = element.parentElement?.getBoundingClientRect()
      return (box?.height ?? 0) - element.getBoundingClientRect().height
    })
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (let place = 1; place <= 6; place += 1) {
      await expect(card).toContainText(`Card ${place} of 6: `)
      const words = (await card.innerText()).split("\n").find((line) => line.length > 25) ?? ""
      expect(await roomLeft(words), `${words} at ${width}×${height}`).toBeGreaterThanOrEqual(0)
      await page.keyboard.press("PageDown")
    }
  }
})

test("sample cards print at their real size on US Letter", async ({ page }) => {
  await page.goto("/decks/advisory")
  await page.getByRole("link", { name: "Print them" }).click()
  await expect(page.getByRole("heading", { name: "Sample cards of Advisory Cards" })).toBeVisible()
  await expect(button(page, "Print")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  const first = await page.getByRole("listitem").filter({ hasText: "Sample card" }).first().boundingBox()
  expect([first?.width, first?.height]).toEqual([2.5 * 96, 3.5 * 96])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
  expect([...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, size]) => size)).toEqual(["0 0 612 792"])
  expect((await page.request.get("/decks/no-such-deck/sample-cards")).status()).toBe(404)
  expect((await page.request.get("/decks/no-such-deck/project")).status()).toBe(404)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "which deck" : "which deck without JavaScript", () => {
    test.use({ javaScriptEnabled })

    test("leads a group to a deck, a count and the cart, and says what is typed badly", async ({ page }) => {
      await page.goto("/decks")
      await page.getByRole("link", { name: "Which deck, and how many for your group?" }).click()
      await page.getByLabel("How many people?").fill("many")
      await page.getByLabel("How many minutes?").fill("45")
      await page.getByRole("button", { name: "Find the deck" }).click()
      await expect(page.getByLabel("How many people?")).toHaveAccessibleDescription(/whole number, such as 24/)
      await expect(page.getByLabel("How many people?")).toHaveValue("many")
      await expect(page.getByText("Choose what it is for.")).toBeVisible()

      await page.getByLabel("How many people?").fill("24")
      await page.getByRole("radio", { name: /meeting/ }).check()
      await page.getByRole("button", { name: "Find the deck" }).click()
      await expect(page.getByRole("heading", { name: "3 decks: In2Out Card Deck" })).toBeVisible()
      await expect(page.getByText(/One deck serves up to 10 people, so 24 of you need 3/)).toBeVisible()
      await expect(page.getByText("$96.00")).toBeVisible()
      await page.getByRole("button", { name: "Put 3 in the cart" }).click()
      await expect(page.getByText("Your cart holds 3 items now.")).toBeVisible()

      await page.getByLabel("How many minutes?").fill("10")
      await page.getByRole("button", { name: "Find the deck" }).click()
      await expect(page.getByText(/takes 15 minutes, and you have 10/)).toBeVisible()
    })
  })
}
