import type { Page } from "@playwright/test"
import { addToCart } from "./checkout"

export const REQUESTER = { name: "Ada Sample", email: "ada.sample@school.example" }
export const requestForm = (page: Page) => page.getByRole("form", { name: "Request" })
/** Named by the total, and by what is under way once it is pressed. */
export const quotePayButton = (page: Page) =>
  page.getByRole("form", { name: "Payment" }).getByRole("button", { name: /^(Pay|Checking|Waiting|Placing)/ })
const place = (page: Page) => page.getByRole("group", { name: "Where the decks go" })
/** Opens one of the folded acts of the quote's page. @returns its form's part of the page */
export async function act(page: Page, title: string) {
  const fold = page.getByRole("group").filter({ has: page.getByText(title, { exact: true }) })
  if ((await fold.getAttribute("open")) === null) await fold.getByText(title, { exact: true }).click()
  return fold
}

/** A cart's one place, and who asks for the quote. */
export async function fillRequest(page: Page) {
  await place(page).getByLabel("School or office").fill("Sample High School")
  await place(page).getByLabel("Street address").fill("1 Main Street")
  await place(page).getByLabel("City").fill("Oakland")
  await place(page).getByLabel("State").selectOption("California")
  await place(page).getByLabel("ZIP code").fill("94601")
  await fillRequester(page)
}

export async function fillRequester(page: Page) {
  const form = requestForm(page)
  await form.getByLabel("Your name").fill(REQUESTER.name)
  await form.getByLabel("Your e-mail").fill(REQUESTER.email)
  await form.getByLabel("School, district or organization").fill("Sample District")
  const bill = page.getByRole("group", { name: "Whom we bill" })
  await bill.getByLabel("First name").fill("Accounts")
  await bill.getByLabel("Last name").fill("Payable")
  await bill.getByLabel("Street address").fill("2 District Road")
  await bill.getByLabel("City").fill("Oakland")
  await bill.getByLabel("State").selectOption("California")
  await bill.getByLabel("ZIP code").fill("94601")
}

/** Asks for a quote of a cart. @returns the path of its page, and its number */
export async function askForQuote(page: Page, handle: string, quantity: number) {
  await addToCart(page, handle, quantity)
  await page.goto("/quotes/new?from=cart")
  await fillRequest(page)
  await requestForm(page).getByRole("button", { name: "Make the quote" }).dblclick()
  await page.waitForURL(/\/quotes\/[^/]+\?done=requested$/)
  const number = /Q-\d+/.exec((await page.getByText(/^Quote Q-\d+, version/).textContent()) ?? "")![0]
  return { path: new URL(page.url()).pathname, number }
}
