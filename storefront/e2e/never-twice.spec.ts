import { expect, test, type Page } from "@playwright/test"
import { paidTimes } from "./support/bank"
import { type Buyer, BUYER, fillAddress, openCheckout, orderPlaced, payButton, readyToPay } from "./support/checkout"
import { cardFields } from "./support/card"
import { Staff } from "./support/staff"

/** An address of its own for each test, by which its orders are counted. */
const buyerOf = (test: string) => ({ ...BUYER, email: `${test}.${Date.now()}@school.example` })

test("a double click places one order and takes the money once", async ({ page, request }) => {
  const buyer = buyerOf("double-click")
  const before = await paidTimes(request)
  const card = await readyToPay(page, { buyer })
  await card.fill()
  await payButton(page).dblclick()
  const { number } = await orderPlaced(page)
  expect(await (await Staff.signIn(request)).orderNumbersOf(buyer.email)).toEqual([number])
  expect(await paidTimes(request)).toBe(before + 1)
})

test("after paying, reload and Back lead to the order, never to a second payment", async ({ page }) => {
  const card = await readyToPay(page)
  await card.fill()
  await payButton(page).click()
  const { path } = await orderPlaced(page)
  await page.reload()
  await expect(page.getByRole("heading", { name: "Thank you for your order" })).toBeVisible()
  await page.goBack()
  await page.waitForURL((url) => url.pathname === path)
  await page.goto("/checkout")
  await page.waitForURL((url) => url.pathname === path)
  await page.goto("/cart")
  await expect(page.getByText("There is nothing in it yet.")).toBeVisible()
})

/** Two tabs with the same cart, both ready to pay. */
async function twoTabs(page: Page, buyer: Buyer) {
  const card = await readyToPay(page, { buyer })
  await card.fill()
  const other = await page.context().newPage()
  await openCheckout(other)
  await fillAddress(other, buyer)
  await cardFields(other).fill()
  return other
}

test("a tab that is late on a cart that was paid is led to its order", async ({ page, request }) => {
  const buyer = buyerOf("late-tab")
  const other = await twoTabs(page, buyer)
  await payButton(page).click()
  const { number } = await orderPlaced(page)
  await payButton(other).click()
  expect((await orderPlaced(other)).number).toBe(number)
  expect(await (await Staff.signIn(request)).orderNumbersOf(buyer.email)).toEqual([number])
})

test("two tabs that pay at once end in one order, paid once", async ({ page, request }) => {
  const buyer = buyerOf("two-tabs")
  const before = await paidTimes(request)
  const other = await twoTabs(page, buyer)
  await Promise.all([payButton(page).click(), payButton(other).click()])
  const { number } = await orderPlaced(page)
  expect((await orderPlaced(other)).number).toBe(number)
  expect(await (await Staff.signIn(request)).orderNumbersOf(buyer.email)).toEqual([number])
  expect(await paidTimes(request)).toBe(before + 1)
})

test("an answer that is lost on the way is looked for before anything is called a failure", async ({
  page,
  request,
}) => {
  const buyer = buyerOf("lost-answer")
  const card = await readyToPay(page, { buyer })
  await card.fill()
  await page.route("**/checkout/place-order", async (route) => {
    await route.fetch()
    await route.abort("connectionreset")
  })
  await payButton(page).click()
  const { number } = await orderPlaced(page)
  expect(await (await Staff.signIn(request)).orderNumbersOf(buyer.email)).toEqual([number])
})

test("a tab that is closed after paying still becomes an order", async ({ page, context, request }) => {
  const buyer = buyerOf("closed-tab")
  const card = await readyToPay(page, { buyer })
  await card.fill()
  const asked = page.waitForRequest("**/checkout/place-order")
  await page.route("**/checkout/place-order", () => page.close())
  await payButton(page).click()
  await asked
  const staff = await Staff.signIn(request)
  await expect.poll(() => staff.orderNumbersOf(buyer.email), { timeout: 30_000 }).toHaveLength(1)

  const later = await context.newPage()
  await later.goto("/checkout")
  await later.waitForURL(/\/orders\//)
})
