import { expect, test, type Page } from "@playwright/test"
import { expectOursOpenToAll, openOrder, signInToAdmin } from "./support/admin"
import { paidTimes } from "./support/bank"
import { cardFields } from "./support/card"
import { orderPlaced } from "./support/checkout"
import { linkInMail } from "./support/mails"
import { expectOpenToAll } from "./support/open-to-all"
import { pagesOfPdf } from "./support/pdf"
import { act, fillRequester, quotePayButton, requestForm } from "./support/quotes"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

const HEADINGS = ["School", "Attention", "Street", "City", "State", "ZIP", "In2Out", "Probing Questions"]
const PLACES = [
  ["Oakland", "CA", "94601"],
  ["San Francisco", "CA", "94110"],
  ["Portland", "OR", "97201"],
  ["Reno", "NV", "89501"],
]
const school = (number: number) => `Sample School ${number}`

/** Forty schools as they are copied from a spreadsheet, the ZIP code of one and the decks of another mistyped. */
const FORTY = [
  HEADINGS,
  ...Array.from({ length: 40 }, (_, index) => {
    const number = index + 1
    const [city, state, zip] = PLACES[index % PLACES.length]!
    const address = ["Front office", `${number} Main Street`, city, state, number === 7 ? "9711" : zip]
    return [school(number), ...address, number === 23 ? "one" : "1", number % 4 === 0 ? "1" : ""]
  }),
]
  .map((cells) => cells.join("\t"))
  .join("\n")

/** Pastes the list and mends its two bad cells. */
async function fillSheet(page: Page) {
  await page.goto("/order-sheet")
  await page.getByRole("button", { name: "Upload or paste a list" }).click()
  await page.getByLabel("Or paste the list").fill(FORTY)
  await page.getByRole("button", { name: "Read the list" }).click()
  await expect(page.getByText("38 good, 2 to mend.")).toBeVisible()
  const mend = async (number: number, field: string, text: string) => {
    const cell = page.getByRole("group", { name: `${school(number)} (row` }).getByLabel(field)
    await expect(cell).toHaveAttribute("aria-invalid", "true")
    await cell.fill(text)
    await cell.blur()
  }
  await mend(7, "ZIP", "97201")
  await mend(23, "In2Out Card Deck", "1")
  await expect(page.getByText("40 good, 0 to mend.")).toBeVisible()
  await page.getByRole("button", { name: "Add 40 schools to the sheet" }).click()
  await expect(page.getByRole("row", { name: new RegExp(`${school(40)}\\b`) })).toBeVisible()
}

test("forty schools are pasted, quoted, approved by somebody else, paid, packed in one action and shipped", async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000)
  const district = { email: `approver.${Date.now()}@district.example`, name: "Ben Sample" }
  await fillSheet(page)
  await page.getByRole("link", { name: "Get a quote" }).click()
  await fillRequester(page)
  await requestForm(page).getByLabel("Approver’s e-mail").fill(district.email)
  await requestForm(page).getByRole("button", { name: "Make the quote" }).click()
  await page.waitForURL(/\?done=handed-on$/)
  await expect(page.getByRole("status").filter({ hasText: "goes to whoever approves" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "40 schools", level: 2 })).toBeVisible()
  expect(await pagesOfPdf(page.request, `${new URL(page.url()).pathname}/quote.pdf`)).toBeGreaterThan(1)
  await expectOpenToAll(page, "a quote for forty schools")

  const approver = await (await browser.newContext()).newPage()
  const link = await linkInMail(
    approver.context(),
    district.email,
    /asks for your approval/,
    "Read and answer the quote",
  )
  await approver.goto(link)
  const approval = await act(approver, "Approve")
  await approval.getByLabel("Your name").fill(district.name)
  await approval.getByLabel("Your e-mail").fill(district.email)
  await approval.getByRole("button", { name: "Approve and pay by card" }).click()
  await approver.waitForURL(/\/pay$/)
  const before = await paidTimes(approver.request)
  await cardFields(approver).fill()
  await quotePayButton(approver).click()
  const { number, path } = await orderPlaced(approver)
  expect(await paidTimes(approver.request)).toBe(before + 1)
  await expect(approver.getByText("0 of 40 schools shipped.")).toBeVisible()

  const admin = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await openOrder(admin, number)
  await expect(admin.getByRole("heading", { name: "Schools", exact: true })).toBeVisible()
  await admin.getByRole("button", { name: "Make all packages" }).click()
  await expect(admin.getByText("40 packages made.")).toBeVisible({ timeout: 180_000 })
  await expect(admin.getByText("Every school's package is made.")).toBeVisible()
  for (const number of Array.from({ length: 12 }, (_, index) => index + 1))
    await admin
      .getByLabel(`Tracking number for ${school(number)}`, { exact: true })
      .fill(`1Z999AA101234567${number + 10}`)
  await expectOursOpenToAll(admin, "forty packed schools of an order", '[role=region][aria-label="Schools"]')
  const slips = await admin.getByRole("link", { name: "Packing slips (PDF)" }).getAttribute("href")
  expect(await pagesOfPdf(admin.request, new URL(slips!, admin.url()).href)).toBe(40)
  await admin.getByRole("button", { name: "Mark 12 as shipped" }).click()
  await expect(admin.getByText("12 packages marked as shipped.")).toBeVisible({ timeout: 90_000 })

  await approver.goto(path)
  await expect(approver.getByRole("heading", { name: "A part is on its way", level: 1 })).toBeVisible()
  await expect(approver.getByRole("heading", { name: "40 schools", level: 2 })).toBeVisible()
  await expect(approver.getByRole("main").getByText("12 of 40 schools shipped.").first()).toBeVisible()
  await approver.getByText("On their way or there (12 schools)").click()
  const first = approver.getByRole("listitem").filter({ hasText: `${school(1)}Attention` })
  await expect(first.getByRole("link", { name: "1Z999AA10123456711" })).toBeVisible()
  await approver.getByText("Still to leave us (28 schools)").click()
  await expect(approver.getByRole("listitem").filter({ hasText: school(40) })).not.toContainText("1Z999AA")
  await expectOpenToAll(approver, "an order for forty schools of which twelve have their parcel")
})
