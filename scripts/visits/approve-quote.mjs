import { fillCart } from "./fill-cart.mjs"

const DISTRICT = { name: "Ben Sample", email: "ben.sample@district.example" }
const ADDRESS = [
  ["Street address", "1 Main Street"],
  ["City", "Oakland"],
  ["ZIP code", "94601"],
]

/**
 * Asks for a quote of a deck and approves it, as a school does.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<string>} the path of the page on which it is paid
 */
export async function approveQuote(page) {
  await fillCart(page)
  await page.goto("/quotes/new?from=cart")
  for (const name of ["Where the decks go", "Whom we bill"]) {
    const address = page.getByRole("group", { name })
    for (const [label = "", value = ""] of ADDRESS) await address.getByLabel(label).fill(value)
    await address.getByLabel("State").selectOption("California")
  }
  await page.getByLabel("School or office").fill("Sample High School")
  await page.getByLabel("First name").fill("Accounts")
  await page.getByLabel("Last name").fill("Payable")
  await page.getByLabel("Your name").fill(DISTRICT.name)
  await page.getByLabel("Your e-mail").fill(DISTRICT.email)
  await page.getByLabel("School, district or organization").fill("Sample District")
  await page.getByRole("button", { name: "Make the quote" }).click()
  await page.waitForURL(/\?done=requested$/)
  const approval = page.getByRole("group").filter({ has: page.getByText("Approve", { exact: true }) })
  await approval.getByLabel("Your name").fill(DISTRICT.name)
  await approval.getByLabel("Your e-mail").fill(DISTRICT.email)
  await approval.getByRole("button", { name: "Approve and pay by card" }).click()
  await page.waitForURL(/\/quotes\/[^/]+\/pay$/)
  return new URL(page.url()).pathname
}
