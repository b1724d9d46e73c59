import { expect, test, type Page } from "@playwright/test"
import { BUYER, orderPlaced, payButton, readyToPay } from "./support/checkout"

async function lookUp(page: Page, number: number | string, email: string) {
  await page.goto("/orders/look-up")
  await page.getByLabel("Order number").fill(String(number))
  await page.getByLabel("E-mail").fill(email)
  await page.getByRole("button", { name: "Find the order" }).click()
}

async function refusal(page: Page, number: number, email: string) {
  await lookUp(page, number, email)
  return (await page.getByRole("main").getByRole("alert").textContent()) ?? ""
}

test("an order opens by its number and e-mail, with or without JavaScript, and by nothing less", async ({
  page,
  browser,
}) => {
  const card = await readyToPay(page)
  await card.fill()
  await payButton(page).click()
  const { number } = await orderPlaced(page)

  const wrongPair = await refusal(page, number, "somebody.else@school.example")
  const missing = await refusal(page, 999_999, BUYER.email)
  expect(wrongPair).not.toBe("")
  expect(wrongPair).toBe(missing)
  await expect(page.getByLabel("E-mail")).toHaveValue(BUYER.email)

  await lookUp(page, `#${number}`, BUYER.email.toUpperCase())
  await expect(page.getByRole("heading", { name: "We have your order" })).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const plainPage = await plain.newPage()
  await lookUp(plainPage, number, BUYER.email)
  await expect(plainPage.getByRole("heading", { name: "We have your order" })).toBeVisible()
  await plain.close()
})

test("a link that nobody signed opens nothing", async ({ page }) => {
  for (const path of [
    "/orders/1",
    "/orders/order_01ABC",
    "/orders/made.up.token",
    "/orders/made.up.token/receipt.pdf",
  ]) {
    const reply = await page.request.get(path)
    expect(reply.status(), path).toBe(404)
  }
})
