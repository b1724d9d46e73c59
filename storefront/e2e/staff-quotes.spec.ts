import { expect, test } from "@playwright/test"
import { expectOursOpenToAll, openOrder, signInToAdmin } from "./support/admin"
import { cardFields } from "./support/card"
import { orderPlaced } from "./support/checkout"
import { act, askForQuote, quotePayButton, REQUESTER } from "./support/quotes"
import { settings } from "./support/settings"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

test("staff revise a quote as a school asked, its schools too, and send it: the school sees it, approves and orders", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const { number } = await askForQuote(page, "in2out", 4)
  const change = await act(page, "Ask for a change")
  await change.getByLabel("Your name").fill(REQUESTER.name)
  await change.getByLabel("Your e-mail").fill(REQUESTER.email)
  await change.getByLabel("What should be changed?").fill("Half the price, please, and two for our office.")
  await change.getByRole("button", { name: "Ask for it" }).click()
  await expect(page.getByRole("heading", { name: "A change was asked for", level: 1 })).toBeVisible()

  const admin = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await admin.goto(`${settings.adminUrl()}/settings/quotes`)
  await expect(admin.getByRole("button", { name: "Save" })).toBeVisible()
  await expectOursOpenToAll(admin, "the settings of quotes", "main")
  await admin.goto(`${settings.adminUrl()}/quotes`)
  await admin.getByRole("combobox", { name: "Status" }).click()
  await admin.getByRole("option", { name: "Change asked for" }).click()
  await admin.getByRole("searchbox", { name: "Search quotes" }).fill(number)
  await expect(admin.getByRole("link", { name: number, exact: true })).toBeVisible()
  await expectOursOpenToAll(admin, "the list of quotes", "main")
  await admin.getByRole("link", { name: number, exact: true }).click()
  await expect(admin.getByRole("heading", { name: `Quote ${number}`, level: 1 })).toBeVisible()
  await expect(admin.getByText("Ada Sample asks: Half the price, please, and two for our office.")).toBeVisible()

  await admin.getByRole("button", { name: "Revise" }).click()
  const make = admin.getByRole("button", { name: "Make version 2" })
  const each = admin.getByRole("textbox", { name: /In2Out.*each/ })
  await each.fill("cheap")
  await make.click()
  await expect(each).toHaveAccessibleDescription("Enter an amount such as 12.50.")
  await each.fill("12")
  const preview = admin.getByRole("region", { name: "What changes" })
  await expect(preview).toContainText(/In2Out.*each: \$.* → \$12\.00/)
  await admin.getByRole("textbox", { name: "Message" }).fill("As you asked.")
  await admin.getByRole("textbox", { name: "In2Out Card Deck for Sample High School" }).fill("2")

  await admin.getByRole("button", { name: "Add a school" }).click()
  const school = admin.getByRole("dialog", { name: "New school" })
  await school.getByLabel("School", { exact: true }).fill("District Office")
  const office = admin.getByRole("dialog", { name: "District Office" })
  await office.getByLabel("Street address").fill("1 District Road")
  await office.getByLabel("City").fill("Portland")
  await office.getByRole("combobox", { name: "State" }).click()
  await admin.getByRole("option", { name: "Oregon" }).click()
  await office.getByLabel("ZIP code").fill("94601")
  await office.getByRole("button", { name: "Done" }).click()
  const row = admin.getByRole("row", { name: /District Office/ })
  await row.getByRole("textbox", { name: /In2Out/ }).fill("2")
  await make.click()
  const zip = office.getByLabel("ZIP code")
  await expect(zip).toBeFocused()
  await expect(zip).toHaveAccessibleDescription(/94601 is a ZIP code of California/)
  await expectOursOpenToAll(admin, "the form of a revision, with a school's faulty address", "[role=dialog] form")
  await zip.fill("97201")
  await zip.press("Enter")
  await expectOursOpenToAll(admin, "the form of a revision", "[role=dialog] form")
  await expect(preview).toContainText("Delivered to: new: District Office, Portland, OR")
  const total = /New total (\$[\d.,]+)/.exec((await preview.textContent())!)![1]!
  await make.click()
  await expect(admin.getByRole("heading", { name: `Version 2, ${total}` })).toBeVisible()
  const versions = admin.getByRole("list").filter({ hasText: "Version 2, " })
  await expect(versions.getByText(/In2Out.*each: \$.* → \$12\.00/)).toBeVisible()
  await expect(versions.getByText("Delivered to: new: District Office, Portland, OR")).toBeVisible()
  await expect(versions.getByText(/Sample High School.*: 4 × In2Out.* → 2 × In2Out/)).toBeVisible()

  await admin.getByRole("button", { name: "Send" }).click()
  const question = admin.getByRole("alertdialog")
  await expect(question).toContainText(REQUESTER.email)
  await question.getByRole("button", { name: "Send" }).click()
  await expect(admin.getByText("Waits for an answer")).toBeVisible()
  await expectOursOpenToAll(admin, "a quote of two versions", "main")

  await page.reload()
  await expect(page.getByText(`Quote ${number}, version 2`)).toBeVisible()
  await expect(page.getByText("As you asked.").first()).toBeVisible()
  const approval = await act(page, "Approve")
  await approval.getByLabel("Your name").fill(REQUESTER.name)
  await approval.getByLabel("Your e-mail").fill(REQUESTER.email)
  await approval.getByRole("button", { name: "Approve and pay by card" }).click()
  await page.waitForURL(/\/pay$/)
  await cardFields(page).fill()
  await quotePayButton(page).click()
  const order = await orderPlaced(page)

  await admin.goto(`${settings.adminUrl()}/orders`)
  await openOrder(admin, order.number)
  await expect(admin.getByRole("button", { name: "Make all packages" })).toBeVisible()
  await expectOursOpenToAll(admin, "the schools of an order", '[role=region][aria-label="Schools"]')
})
