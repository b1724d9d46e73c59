import { expect, test } from "@playwright/test"
import { fulfillOrder, openOrder, shipOrder, signInToAdmin } from "./support/admin"
import { BUYER, orderPlaced, payButton, readyToPay } from "./support/checkout"
import { settings } from "./support/settings"

/** A number in the form of one carrier, of no parcel. */
const TRACKING = "1Z999AA10123456784"

test("staff ship an order in the admin, and its buyer follows it on the page and in the mail", async ({
  page,
  browser,
}) => {
  const buyer = { ...BUYER, email: `follows.${Date.now()}@school.example` }
  const card = await readyToPay(page, { buyer, handle: "all-three-decks", quantity: 2 })
  await card.fill()
  await payButton(page).click()
  const { number, path } = await orderPlaced(page)

  const staffContext = await browser.newContext()
  const admin = await staffContext.newPage()
  await signInToAdmin(admin)
  await openOrder(admin, number)
  await fulfillOrder(admin)
  await shipOrder(admin, TRACKING)
  await staffContext.close()

  await page.goto(path)
  await expect(page.getByRole("heading", { name: "On its way", level: 1 })).toBeVisible()
  const parcel = page.getByRole("region", { name: "Parcel" })
  await expect(parcel.getByRole("link", { name: TRACKING })).toHaveAttribute("href", /1Z999AA10123456784/)

  const mails = await page.context().newPage()
  await expect(async () => {
    await mails.goto(settings.mailsUrl())
    await mailTo(buyer.email, /on its way/i).click({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  const mail = mails.frameLocator("iframe[title='The mail as HTML']")
  await expect(mail.getByRole("link", { name: TRACKING })).toBeVisible()
  const statusLink = await mail.getByRole("link", { name: "See your order" }).getAttribute("href")
  await page.goto(statusLink ?? "")
  await expect(page.getByRole("heading", { name: "On its way", level: 1 })).toBeVisible()

  function mailTo(address: string, subject: RegExp) {
    return mails.getByRole("row").filter({ hasText: address }).getByRole("link", { name: subject })
  }
})
