import { expect, type Locator, type Page } from "@playwright/test"

/** More stops than any page of the shop has. */
const STOPS = 80

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement && document.hasFocus()).catch(() => false)

/** Presses Tab until the focus is on something, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press("Tab")
  }
  await expect(target, "cannot be reached with the Tab key").toBeFocused()
}

/** Tabs to a field and types into it. */
export async function typeInto(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** Tabs to a link or button and presses Enter. */
export async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press("Enter")
}
