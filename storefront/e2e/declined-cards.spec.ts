import { expect, test } from "@playwright/test"
import { CARDS } from "./support/card"
import { addressOf, orderPlaced, payButton, readyToPay } from "./support/checkout"

const WORDS = [
  ["generic", /refused this card and gave no reason/],
  ["insufficientFunds", /not enough money on this card/],
  ["lost", /reported lost/],
  ["expired", /has expired/],
  ["wrongCvc", /security code does not match/],
  ["processingError", /had an error while it worked on this card/],
] as const

test("each refused card is told by its reason, and another card then pays for the same cart", async ({ page }) => {
  const card = await readyToPay(page)
  for (const [kind, words] of WORDS) {
    await card.fill(CARDS[kind])
    await payButton(page).click()
    await expect(page.getByRole("alert").filter({ hasText: words })).toContainText("You were not charged")
    await expect(addressOf(page).getByLabel("Street address")).toHaveValue("1 Main Street")
  }
  await card.fill(CARDS.accepted)
  await payButton(page).click()
  await orderPlaced(page)
})

test("what is missing is said beside its field, and what was typed stays", async ({ page }) => {
  const card = await readyToPay(page)
  const address = addressOf(page)
  await card.fill()
  await address.getByLabel("City").fill("")
  await address.getByLabel("First name").fill("")
  await payButton(page).click()
  const faults = page.getByRole("group", { name: "2 things to mend before you can pay" })
  await expect(faults).toBeFocused()
  await faults.getByRole("button", { name: "Enter a city." }).click()
  await expect(address.getByLabel("City")).toBeFocused()
  await expect(address.getByLabel("City")).toHaveAccessibleDescription(/Enter a city/)

  await page.keyboard.type("Oakland")
  await payButton(page).click()
  await expect(address.getByLabel("First name")).toBeFocused()
  await expect(address.getByLabel("First name")).toHaveAccessibleDescription(/Enter a first name/)

  await page.reload()
  await expect(address.getByLabel("City")).toHaveValue("Oakland")
  await expect(page.getByLabel("E-mail")).toHaveValue("ada.sample@school.example")
})
