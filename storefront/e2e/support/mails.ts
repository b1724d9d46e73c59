import { expect, type BrowserContext } from "@playwright/test"
import { settings } from "./settings"

/** Waits for a mail on the page of all mails. @returns where one of its links leads */
export async function linkInMail(context: BrowserContext, to: string, subject: RegExp, link: string | RegExp) {
  const mails = await context.newPage()
  await expect(async () => {
    await mails.goto(settings.mailsUrl())
    await mails.getByRole("row").filter({ hasText: to }).getByRole("link", { name: subject }).click({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  const mail = mails.frameLocator("iframe[title='The mail as HTML']")
  const href = await mail.getByRole("link", { name: link }).getAttribute("href")
  await mails.close()
  return href!
}
