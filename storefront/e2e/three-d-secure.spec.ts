import { expect, test } from "@playwright/test"
import { bankPage } from "./support/bank"
import { bankQuestion, CARDS } from "./support/card"
import { orderPlaced, payButton, readyToPay } from "./support/checkout"

test("a bank that asks back is answered, and the order is placed", async ({ page }) => {
  const card = await readyToPay(page)
  await card.fill(CARDS.threeDSecure)
  await payButton(page).click()
  await bankQuestion(page).getByRole("button", { name: "Complete authentication" }).click()
  await orderPlaced(page)
})

test("a bank that is not convinced leaves the cart as it was", async ({ page }) => {
  const card = await readyToPay(page)
  await card.fill(CARDS.threeDSecure)
  await payButton(page).click()
  await bankQuestion(page).getByRole("button", { name: "Fail authentication" }).click()
  const alert = page.getByRole("alert").filter({ hasText: "could not confirm that it is you" })
  await expect(alert).toContainText("You were not charged")

  await card.fill(CARDS.accepted)
  await payButton(page).click()
  await orderPlaced(page)
})

test("a bank that sends the shopper away and back again ends in the order", async ({ page, request }) => {
  const card = await readyToPay(page)
  await card.fill(CARDS.threeDSecure)
  const prepared = page.waitForResponse("**/checkout/prepare-payment")
  await payButton(page).click()
  const { payment } = (await (await prepared).json()) as { payment: { client_secret: string } }
  await bankQuestion(page).getByRole("button", { name: "Fail authentication" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "could not confirm" })).toBeVisible()

  // The same payment as a bank handles it that opens a page of its own.
  await page.goto(await bankPage(request, payment.client_secret, new URL("/checkout", page.url()).href))
  await page.getByRole("button", { name: "Complete authentication" }).click()
  await orderPlaced(page)
})
