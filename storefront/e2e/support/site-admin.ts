import { expect, type Page } from "@playwright/test"
import { settings } from "./settings"

/** Opens a list of the admin's section "Site", in which somebody is signed in. */
export async function openSiteList(admin: Page, path: string, name: string) {
  await admin.goto(`${settings.adminUrl()}/site/${path}`)
  await expect(admin.getByRole("heading", { name, level: 1 })).toBeVisible()
}

/** Opens the form of a new entry of the open list. */
export const create = (admin: Page) => admin.getByRole("button", { name: "Create", exact: true }).click()

/** Saves the open form and waits until it is gone, which it is only once it is saved. */
export async function saveEntry(admin: Page) {
  const form = admin.getByRole("dialog")
  await form.getByRole("button", { name: "Save" }).click()
  await expect(form).toBeHidden()
}

export async function publish(admin: Page) {
  await admin.getByRole("combobox", { name: "Status" }).click()
  await admin.getByRole("option", { name: "Published" }).click()
}
