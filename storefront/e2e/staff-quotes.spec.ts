import { expect, test } from "@playwright/test"
import { signInToAdmin } from "./support/admin"
import { act, askForQuote, REQUESTER } from "./support/quotes"

test("staff lower a price that a school asked to be lowered and send it: the school's link shows it", async ({
  page,
  browser,
}) => {
  const { number } = await askForQuote(page, "in2out", 4)
  const change = await act(page, "Ask for a change")
  await change.getByLabel("Your name").fill(REQUESTER.name)
  await change.getByLabel("Your e-mail").fill(REQUESTER.email)
  await change.getByLabel("What should be changed?").fill("Half the price, please.")
  await change.getByRole("button", { name: "Ask for it" }).click()
  await expect(page.getByRole("heading", { name: "A change was asked for", level: 1 })).toBeVisible()

  const admin = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await admin.getByRole("link", { name: "Quotes" }).click()
  await admin.getByRole("combobox", { name: "Status" }).click()
  await admin.getByRole("option", { name: "Change asked for" }).click()
  await admin.getByRole("searchbox", { name: "Search quotes" }).fill(number)
  await admin.getByRole("link", { name: number, exact: true }).click()
  await expect(admin.getByRole("heading", { name: `Quote ${number}`, level: 1 })).toBeVisible()
  await expect(admin.getByText("Ada Sample asks: Half the price, please.")).toBeVisible()

  await admin.getByRole("button", { name: "Revise" }).click()
  const each = admin.getByRole("textbox", { name: /In2Out.*each/ })
  await each.fill("cheap")
  await admin.getByRole("button", { name: "Make version 2" }).click()
  await expect(each).toHaveAccessibleDescription("Enter an amount such as 12.50.")
  await each.fill("12")
  await admin.getByRole("textbox", { name: "Message" }).fill("As you asked.")
  await admin.getByRole("button", { name: "Make version 2" }).click()
  const versions = admin.getByRole("list").filter({ hasText: "Version 2, " })
  await expect(versions.getByText(/In2Out.*each: \$.* → \$12\.00/)).toBeVisible()

  await admin.getByRole("button", { name: "Send" }).click()
  const question = admin.getByRole("alertdialog")
  await expect(question).toContainText(REQUESTER.email)
  await question.getByRole("button", { name: "Send" }).click()
  await expect(admin.getByText("Waits for an answer")).toBeVisible()

  await page.reload()
  await expect(page.getByText(`Quote ${number}, version 2`)).toBeVisible()
  await expect(page.getByText("As you asked.").first()).toBeVisible()
})
