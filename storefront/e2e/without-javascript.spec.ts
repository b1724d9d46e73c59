import { expect, test } from "@playwright/test"

test.use({ javaScriptEnabled: false })

test("without JavaScript the cart fills, and the checkout says what it needs", async ({ page }) => {
  await page.goto("/decks/probing-questions")
  await page.getByLabel("Quantity").fill("3")
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByText(/Your cart holds 3 items/)).toBeVisible()
  await page.getByRole("link", { name: "Go to the cart" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "Probing Questions Card Deck" })).toBeVisible()
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByText("Paying by card needs JavaScript")).toBeVisible()
  await expect(page.getByRole("button", { name: "Pay" })).toBeDisabled()
})
