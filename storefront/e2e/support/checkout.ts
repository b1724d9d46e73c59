import { expect, type Page } from "@playwright/test"
import { cardFields, type CardFields } from "./card"

/** Somebody made up, who buys. */
export const BUYER = {
  email: "ada.sample@school.example",
  first_name: "Ada",
  last_name: "Sample",
  company: "Sample High School",
  address_1: "1 Main Street",
  city: "Oakland",
  state: "California",
  postal_code: "94601",
}
export type Buyer = typeof BUYER

/** Puts decks into the cart on the deck's own page. */
export async function addToCart(page: Page, handle = "in2out", quantity = 1) {
  await page.goto(`/decks/${handle}`)
  await page.getByLabel("Quantity").fill(String(quantity))
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByText(/Your cart holds/)).toBeVisible()
}

export async function openCheckout(page: Page) {
  await page.goto("/cart")
  await page.getByRole("link", { name: "Check out" }).click()
  await expect(page.getByRole("heading", { name: "Checkout", level: 1 })).toBeVisible()
  await expect(cardFields(page).number).toBeVisible()
}

/** The delivery address: the billing address has fields of the same names, folded away. */
export const addressOf = (page: Page) => page.getByRole("region", { name: "Where it goes" })

/** Types contact and address, and waits until shipping and tax are known. */
export async function fillAddress(page: Page, buyer: Buyer = BUYER) {
  await page.getByLabel("E-mail").fill(buyer.email)
  const address = addressOf(page)
  await address.getByLabel("First name").fill(buyer.first_name)
  await address.getByLabel("Last name").fill(buyer.last_name)
  await address.getByLabel("School or organization").fill(buyer.company)
  await address.getByLabel("Street address").fill(buyer.address_1)
  await address.getByLabel("City").fill(buyer.city)
  await address.getByLabel("State").selectOption(buyer.state)
  await address.getByLabel("ZIP code").fill(buyer.postal_code)
  await totalsAreKnown(page)
}

export const totalsAreKnown = (page: Page) => expect(payButton(page)).toHaveText(/^Pay \$/)

/** Named by the total, and by what is under way once it is pressed. */
export const payButton = (page: Page) =>
  page.getByRole("form", { name: "Checkout" }).getByRole("button", { name: /^(Pay|Checking|Waiting|Placing)/ })

/** From an empty cart to a filled checkout, all but the card. */
export async function readyToPay(
  page: Page,
  { buyer = BUYER, handle = "in2out", quantity = 1 } = {},
): Promise<CardFields> {
  await addToCart(page, handle, quantity)
  await openCheckout(page)
  await fillAddress(page, buyer)
  return cardFields(page)
}

/** Waits for the page of the order that was just placed. @returns its number and the link's path */
export async function orderPlaced(page: Page) {
  await page.waitForURL(/\/orders\/[^/]+\?placed=1$/)
  await expect(page.getByRole("heading", { name: "Thank you for your order" })).toBeVisible()
  const line = await page.getByText(/^Order \d+, placed on/).textContent()
  return { number: Number(/\d+/.exec(line ?? "")?.[0]), path: new URL(page.url()).pathname }
}
