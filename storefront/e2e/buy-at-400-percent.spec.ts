import { expect, test, type Page } from "@playwright/test"
import { addToCart, fillAddress, openCheckout, orderPlaced, payButton } from "./support/checkout"
import { cardFields } from "./support/card"
import { sidewaysScroll } from "./support/layout"

// What is left of a screen of 1280 × 1024 at 400%.
test.use({ viewport: { width: 320, height: 256 } })

const staysInView = async (page: Page, where: string) => expect(await sidewaysScroll(page), where).toEqual([])

test("a guest pays at 400% zoom without scrolling sideways", async ({ page }) => {
  await addToCart(page)
  await staysInView(page, "the deck")
  await openCheckout(page)
  await staysInView(page, "the empty checkout")
  await fillAddress(page)
  await cardFields(page).fill()
  await staysInView(page, "the filled checkout")
  await payButton(page).click()
  await orderPlaced(page)
  await staysInView(page, "the order")
  await page.getByRole("link", { name: "Receipt", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible()
  await staysInView(page, "the receipt")
})
