import { expect, test } from "@playwright/test"
import { bankPage, paidTimes } from "./support/bank"
import { bankQuestion, cardFields, CARDS } from "./support/card"
import { addToCart, orderPlaced } from "./support/checkout"
import { expectOpenToAll } from "./support/open-to-all"
import { act, askForQuote, fillRequest, quotePayButton, REQUESTER, requestForm } from "./support/quotes"
import { Staff } from "./support/staff"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

const APPROVER = { name: "Ben Sample", email: "ben.sample@district.example" }

test("a cart is quoted, approved by somebody else and paid by card at the quoted total", async ({ page, browser }) => {
  await addToCart(page, "in2out", 3)
  await page.goto("/cart")
  await page.getByRole("link", { name: "Get a quote" }).click()
  await requestForm(page).getByRole("button", { name: "Make the quote" }).click()
  await expect(requestForm(page).getByLabel("Your name")).toHaveAccessibleDescription(/Enter your name/)
  await expectOpenToAll(page, "a request for a quote whose faults are shown")
  await fillRequest(page)
  const quoted = page.getByRole("region", { name: "What is quoted" })
  const total = (await quoted.getByText(/^Total\$/).textContent())!.replace("Total", "")
  await page.reload()
  await expect(requestForm(page).getByLabel("Your name")).toHaveValue(REQUESTER.name)
  await expect(quoted.getByText(`Total${total}`)).toBeVisible()
  await requestForm(page).getByRole("button", { name: "Make the quote" }).click()
  await page.waitForURL(/\?done=requested$/)
  await expect(page.getByRole("status").filter({ hasText: REQUESTER.email })).toBeVisible()
  await expect(page.getByRole("region", { name: "What is quoted" })).toContainText(total)
  await expectOpenToAll(page, "a quote that was just made")
  const path = new URL(page.url()).pathname
  const pdf = await page.request.get(`${path}/quote.pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-")

  const approver = await (await browser.newContext()).newPage()
  await approver.goto(path)
  const approval = await act(approver, "Approve")
  await approval.getByLabel("Your name").fill(APPROVER.name)
  await approval.getByLabel("Your e-mail").fill(APPROVER.email)
  await approval.getByRole("button", { name: "Approve and pay by card" }).click()
  await approver.waitForURL(/\/pay$/)
  await expect(cardFields(approver).number).toBeVisible()
  await expect(approver.getByText("2 District Road")).toBeVisible()
  await expectOpenToAll(approver, "the page on which a quote is paid")
  const before = await paidTimes(approver.request)
  await cardFields(approver).fill(CARDS.generic)
  await quotePayButton(approver).click()
  await expect(approver.getByRole("alert").filter({ hasText: "You were not charged" })).toBeVisible()
  await cardFields(approver).fill()
  await expect(quotePayButton(approver)).toHaveText(`Pay ${total}`)
  await quotePayButton(approver).dblclick()
  const { number } = await orderPlaced(approver)
  expect(await paidTimes(approver.request)).toBe(before + 1)
  await approver.goto(path)
  await expect(approver.getByRole("heading", { name: "Ordered", level: 1 })).toBeVisible()
  await expect(approver.getByRole("link", { name: `Order ${number}` })).toBeVisible()
})

test("a bank that asks back is answered, there or on a page of its own; two tabs that pay at once make one order", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  const { path } = await askForQuote(page, "advisory", 1)
  const approval = await act(page, "Approve")
  await approval.getByLabel("Your name").fill(REQUESTER.name)
  await approval.getByLabel("Your e-mail").fill(REQUESTER.email)
  await approval.getByRole("button", { name: "Approve and pay by card" }).click()
  await page.waitForURL(/\/pay$/)
  await cardFields(page).fill(CARDS.threeDSecure)
  const prepared = page.waitForResponse("**/pay/prepare-payment")
  await quotePayButton(page).click()
  const { payment } = (await (await prepared).json()) as { payment: { client_secret: string } }
  await bankQuestion(page).getByRole("button", { name: "Fail authentication" }).click()
  const refused = page.getByRole("alert").filter({ hasText: "could not confirm that it is you" })
  await expect(refused).toContainText("You were not charged")

  // The same payment as a bank handles it that opens a page of its own; there, too, it is not confirmed at first.
  const asked = await bankPage(request, payment.client_secret, page.url())
  await page.goto(asked)
  await page.getByRole("button", { name: "Fail authentication" }).click()
  await page.waitForURL((url) => url.pathname === `${path}/pay`)
  await expect(refused).toContainText("You were not charged")

  const before = await paidTimes(request)
  const other = await page.context().newPage()
  await other.goto(`${path}/pay`)
  for (const tab of [page, other]) await cardFields(tab).fill()
  await Promise.all([quotePayButton(page).click(), quotePayButton(other).click()])
  const { number } = await orderPlaced(page)
  expect((await orderPlaced(other)).number).toBe(number)
  expect(await paidTimes(request)).toBe(before + 1)
})

test("what changes under a reader's eyes is shown before it is approved, and what is over offers a fresh quote", async ({
  page,
  request,
}) => {
  const { path, number } = await askForQuote(page, "advisory", 2)
  const staff = await Staff.signIn(request)
  await staff.reviseQuote(number, { shipping_cents: 1, message: "Shipping is on us." })
  const approval = await act(page, "Approve")
  await approval.getByLabel("Your name").fill(REQUESTER.name)
  await approval.getByLabel("Your e-mail").fill(REQUESTER.email)
  await approval.getByRole("button", { name: "Approve this quote" }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(page.getByRole("region", { name: "What is new in version 2" })).toContainText("$0.01")
  await expectOpenToAll(page, "a quote that has changed meanwhile")
  await approval.getByRole("button", { name: "Approve this quote" }).click()
  await expect(page.getByRole("heading", { name: "Approved", level: 1 })).toBeVisible()
  await expectOpenToAll(page, "an approved quote")

  const decline = await act(page, "Decline")
  await expect(decline.getByLabel("Your name")).toHaveValue(REQUESTER.name)
  await decline.getByRole("button", { name: "Decline this quote" }).click()
  await expect(page.getByRole("heading", { name: "Declined", level: 1 })).toBeVisible()
  await page.goto(`${path}/pay`)
  await page.waitForURL((url) => url.pathname === path)
  await expectOpenToAll(page, "a declined quote")
  await page.getByRole("button", { name: "Make a fresh quote" }).click()
  await page.waitForURL((url) => url.pathname !== path && url.search === "?done=requested")
  await expect(page.getByRole("heading", { name: "Ready to approve", level: 1 })).toBeVisible()
})

test("without JavaScript a quote is read, asked to be changed and forwarded; a wrong link opens nothing", async ({
  page,
  browser,
}) => {
  const { path } = await askForQuote(page, "probing-questions", 1)
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await plain.goto(path)
  const change = await act(plain, "Ask for a change")
  await change.getByLabel("Your name").fill(APPROVER.name)
  await change.getByLabel("Your e-mail").fill(APPROVER.email)
  await change.getByRole("button", { name: "Ask for it" }).click()
  await expect(plain.getByLabel("What should be changed?")).toHaveAccessibleDescription(/Say what should be changed/)
  await (await act(plain, "Ask for a change")).getByLabel("What should be changed?").fill("Ten of them, please.")
  await plain.getByRole("button", { name: "Ask for it" }).click()
  await expect(plain.getByRole("heading", { name: "A change was asked for", level: 1 })).toBeVisible()
  await expect(plain.getByRole("region", { name: "What happened so far" })).toContainText("Ten of them, please.")

  const wrong = await page.goto("/quotes/made-up")
  expect(wrong?.status()).toBe(404)
  await expect(page.getByRole("heading", { name: "This link opens no quote." })).toBeVisible()
})
