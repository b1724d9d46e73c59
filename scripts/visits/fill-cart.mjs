/**
 * Puts a deck into the cart of the page's browser, as a shopper does.
 * @param {import("@playwright/test").Page} page
 * @param {{ handle?: string, quantity?: number }} [what]
 */
export async function fillCart(page, { handle = "in2out", quantity = 1 } = {}) {
  await page.goto(`/decks/${handle}`)
  await page.getByLabel("Quantity").fill(String(quantity))
  await page.getByRole("button", { name: "Add to cart" }).click()
  await page.getByText(/Your cart holds/).waitFor()
}
