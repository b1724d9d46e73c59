import { expect, test } from "@playwright/test"
import { paidTimes } from "./support/bank"
import { orderPlaced, payButton, readyToPay } from "./support/checkout"
import { Staff } from "./support/staff"

const HANDLE = "advisory"
const SKU = "DECK-ADVISORY"

test("what was sold out meanwhile is said before the card is asked", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  const before = await paidTimes(request)
  const card = await readyToPay(page, { handle: HANDLE, quantity: 2 })
  await card.fill()
  const free = await staff.setFreeStock(SKU, 1)
  try {
    await payButton(page).click()
    const alert = page.getByRole("alert").filter({ hasText: /left|sold out/i })
    await expect(alert).toBeVisible()
    await alert.getByRole("link", { name: "Change your cart" }).click()
    await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
    expect(await paidTimes(request)).toBe(before)
  } finally {
    await staff.setFreeStock(SKU, free)
  }
})

test("a price that changed meanwhile is shown, and paid only when it was seen", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  const before = await paidTimes(request)
  const card = await readyToPay(page, { handle: HANDLE })
  await card.fill()
  const seen = (await payButton(page).textContent())?.replace("Pay ", "") ?? ""
  const prices = await staff.pricesOf(HANDLE)
  await staff.setPrices(HANDLE, [{ from: 1, amount_cents: 3333 }])
  try {
    await payButton(page).click()
    const alert = page.getByRole("alert").filter({ hasText: "The total is now" })
    await expect(alert).toContainText(`it was ${seen}`)
    expect(await paidTimes(request)).toBe(before)

    await payButton(page).click()
    await orderPlaced(page)
    await expect(page.getByRole("main")).toContainText("$33.33")
  } finally {
    await staff.setPrices(HANDLE, prices)
  }
})
