import { expect, type Page } from "@playwright/test"
import { axeProblems } from "./axe"
import { settings } from "./settings"

/** Signs in at the admin's own door. */
export async function signInToAdmin(page: Page) {
  await page.goto(settings.adminUrl())
  await page.getByPlaceholder("Email").fill(settings.adminEmail())
  await page.getByPlaceholder("Password").fill(settings.adminPassword())
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await expect(page.getByRole("heading", { name: "Orders", level: 1 })).toBeVisible()
}

export async function openOrder(page: Page, number: number) {
  await page.getByRole("link", { name: `#${number}`, exact: true }).click()
  await expect(page.getByRole("heading", { name: `#${number}`, level: 1 })).toBeVisible()
}

/** Packs all that is left of the open order. */
export async function fulfillOrder(page: Page) {
  const heading = page.getByRole("heading", { name: "Unfulfilled Items" })
  // The button has no name of its own; it is the one beside this heading.
  await heading.locator("..").getByRole("button").click()
  await page.getByRole("menuitem", { name: "Fulfill items" }).click()
  await page.getByRole("combobox", { name: "Location" }).click()
  await page.getByRole("option", { name: /San Francisco/ }).click()
  await page.getByRole("button", { name: "Create Fulfillment" }).click()
  await expect(page.getByText("Awaiting shipping")).toBeVisible()
}

/** Hands the open order's parcel to the carrier. */
export async function shipOrder(page: Page, trackingNumber: string) {
  await page.getByRole("button", { name: "Mark as shipped" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: "Add tracking number" }).click()
  await dialog.getByRole("textbox").first().fill(trackingNumber)
  await dialog.getByRole("button", { name: "Save" }).click()
  await expect(dialog).toBeHidden()
}

/** Medusa's own primary button, whose text on dark grey has a contrast of 4.16. */
const MEDUSAS = ".shadow-buttons-inverted"

/** Lets axe look at what is ours of a page of the admin, as it stands, in light and dark. @param within a CSS selector of it */
export async function expectOursOpenToAll(page: Page, what: string, within: string) {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((theme) => {
      document.documentElement.classList.remove("light", "dark")
      document.documentElement.classList.add(theme)
    }, theme)
    const problems = await axeProblems(page, { within, without: MEDUSAS, colorsOnly: theme === "dark" })
    expect.soft(problems.join("\n"), `${what}, ${theme}`).toBe("")
  }
}
