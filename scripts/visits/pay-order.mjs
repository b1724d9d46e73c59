import { fillCart } from "./fill-cart.mjs"

/** Somebody made up, and a card of Stripe's that is always accepted in test mode. */
const BUYER = [
  ["First name", "Ada"],
  ["Last name", "Sample"],
  ["School or organization", "Sample High School"],
  ["Street address", "1 Main Street"],
  ["City", "Oakland"],
  ["ZIP code", "94601"],
]
const CARD = [
  ["Card number", "4242424242424242"],
  ["Expiration date", "12 / 34"],
  ["Security code", "123"],
]

/**
 * Fills the checkout of the page's browser, all but the last press.
 * @param {import("@playwright/test").Page} page
 */
export async function fillCheckout(page) {
  await fillCart(page, { quantity: 2 })
  await page.goto("/checkout")
  await page.getByLabel("E-mail").fill("ada.sample@school.example")
  const address = page.getByRole("region", { name: "Where it goes" })
  for (const [label = "", value = ""] of BUYER) await address.getByLabel(label).fill(value)
  await address.getByLabel("State").selectOption("California")
  const frame = page.frameLocator("iframe[title='Secure payment input frame']")
  for (const [label = "", value = ""] of CARD) await frame.getByLabel(label).fill(value)
  await page.getByRole("button", { name: /^Pay \$/ }).waitFor()
}

/**
 * Presses pay and waits for the order's own page.
 * @param {import("@playwright/test").Page} page with a filled checkout
 * @returns {Promise<string>} the path of the order's page
 */
export async function payOrder(page) {
  await page.getByRole("button", { name: /^Pay \$/ }).click()
  await page.waitForURL(/\/orders\/[^/]+\?placed=1$/)
  return new URL(page.url()).pathname
}
