import { expect, test, type Page } from "@playwright/test"
import { addToCart } from "./support/checkout"

const line = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title })
const totals = (page: Page) => page.getByRole("group", { name: "Totals" })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "the cart" : "the cart without JavaScript", () => {
    test.use({ javaScriptEnabled })

    test("takes a typed quantity, and says in place what is wrong with one", async ({ page }) => {
      await page.goto("/decks/in2out")
      for (const [typed, message] of [
        ["many", "Enter a whole number of decks."],
        ["0", "Enter at least 1."],
        ["1000", "Enter at most 999"],
      ] as const) {
        await page.getByLabel("Quantity").fill(typed)
        await page.getByRole("button", { name: "Add to cart" }).click()
        await expect(page.getByText(message)).toBeVisible()
        await expect(page.getByLabel("Quantity")).toHaveValue(typed)
        await expect(page.getByLabel("Quantity")).toBeFocused()
      }
      await page.getByLabel("Quantity").fill("2")
      await page.getByRole("button", { name: "Add to cart" }).click()
      await expect(page.getByText("Your cart holds 2 items now.")).toBeVisible()

      await page.goto("/cart")
      await page.getByLabel("Quantity of In2Out").fill("3")
      await page.getByRole("button", { name: "Update In2Out" }).click()
      await expect(line(page, "In2Out")).toContainText("$96.00")
      await expect(page.getByLabel("Quantity of In2Out")).toHaveValue("3")
    })

    test("undoes a removal, after a reload too", async ({ page }) => {
      await addToCart(page, "advisory", 2)
      await addToCart(page, "in2out", 4)
      await page.goto("/cart")
      await page.getByRole("button", { name: "Remove In2Out" }).click()
      await expect(page.getByText("Removed 4 × In2Out Card Deck.")).toBeVisible()
      await expect(page.getByLabel("Quantity of In2Out")).toHaveCount(0)
      await page.reload()
      await page.getByRole("button", { name: "Undo" }).click()
      await expect(page.getByLabel("Quantity of In2Out")).toHaveValue("4")
      await expect(page.getByLabel("Quantity of Advisory")).toHaveValue("2")
      await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0)
    })

    test("estimates shipping and tax by ZIP code, and keeps to it", async ({ page }) => {
      await addToCart(page, "in2out")
      await page.goto("/cart")
      await expect(totals(page)).toContainText("Total so far")
      await page.getByLabel("ZIP code").fill("9411")
      await page.getByRole("button", { name: "Estimate" }).click()
      await expect(page.getByText("Enter a ZIP code of five digits")).toBeVisible()
      await page.getByLabel("ZIP code").fill("94110")
      await page.getByRole("button", { name: "Estimate" }).click()
      await expect(totals(page)).toContainText("Estimated total")
      await expect(totals(page)).toContainText("tax (sample)")

      await page.getByRole("radio", { name: /pick/i }).check()
      await page.getByRole("button", { name: "Estimate" }).click()
      await expect(totals(page)).toContainText(/Shipping\s*\$0\.00/)
      await page.reload()
      await expect(page.getByRole("radio", { name: /pick/i })).toBeChecked()
    })

    test("says that a code is not valid, where it was typed", async ({ page }) => {
      await addToCart(page, "in2out")
      await page.goto("/cart")
      await page.getByLabel("Promotion code").fill("NO-SUCH-CODE")
      await page.getByRole("button", { name: "Apply" }).click()
      await expect(page.getByText(/code is not valid/)).toBeVisible()
      await expect(page.getByLabel("Promotion code")).toHaveValue("NO-SUCH-CODE")
    })
  })
}

test("a cart is its browser's alone, for thirty days, and no script can read whose", async ({ page, browser }) => {
  await addToCart(page, "in2out", 2)
  await page.goto("/decks")
  await expect(page.getByRole("link", { name: "Cart 2 items" })).toBeVisible()
  const cookie = (await page.context().cookies()).find(({ name }) => name === "cart")
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(29 * 24 * 60 * 60)

  const stranger = await browser.newPage()
  await stranger.goto("/cart")
  await expect(stranger.getByText("There is nothing in it yet.")).toBeVisible()
  await stranger.close()
})
