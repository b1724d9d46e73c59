import { expect, test } from "@playwright/test"
import { addToCart, fillAddress, openCheckout, payButton } from "./support/checkout"
import { press, tabTo } from "./support/keyboard"

test("the first stop of the Tab key leads past the header, on every kind of page", async ({ page }) => {
  await addToCart(page)
  for (const path of ["/", "/decks/in2out", "/cart", "/checkout", "/orders/look-up", "/account/sign-in"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await page.keyboard.press("Tab")
    const skip = page.getByRole("link", { name: "Skip to the content" })
    await expect(skip, path).toBeFocused()
    await expect(skip, path).toBeInViewport({ ratio: 1 })
    await page.keyboard.press("Enter")
    await expect(page.getByRole("main"), path).toBeFocused()
    await page.keyboard.press("Tab")
    await expect(page.getByRole("main").locator(":focus"), path).toHaveCount(1)
  }
})

test("what was put into the cart and what it then costs is said without moving the focus", async ({ page }) => {
  await page.goto("/decks/in2out")
  await press(page, page.getByRole("button", { name: "Add to cart" }))
  await expect(page.getByRole("status").filter({ hasText: /Your cart holds/ })).toBeVisible()
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeFocused()

  await page.goto("/cart")
  const totals = page.getByRole("group", { name: "Totals" })
  await expect(totals).toHaveAttribute("aria-live", "polite")
  // Only an element that stays is heard: one that comes anew with its text is not.
  const region = await totals.elementHandle()
  const before = await totals.textContent()
  await tabTo(page, page.getByLabel("Quantity of In2Out"))
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.type("3")
  await page.keyboard.press("Enter")
  await expect(totals).not.toHaveText(before ?? "")
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true)
  await expect(page.getByLabel("Quantity of In2Out")).toBeFocused()
})

test("the checkout says its new total", async ({ page }) => {
  await addToCart(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await openCheckout(page)
  const total = page
    .getByRole("form", { name: "Checkout" })
    .getByRole("paragraph")
    .filter({ hasText: /^(Before shipping and tax|Total)/ })
  await expect(total).toHaveAttribute("aria-live", "polite")
  const region = await total.elementHandle()
  await fillAddress(page)
  const [, amount = ""] = /Pay (\$[\d.,]+)/.exec((await payButton(page).textContent()) ?? "") ?? []
  await expect(total).toHaveText(`Total${amount}`)
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true)
})
