import { expect, type Page } from "@playwright/test"

export type Customer = { email: string; password: string; firstName?: string; lastName?: string }

/** Opens an account. The shop answers alike whether the address was new or not. */
export async function register(page: Page, { email, password, firstName = "Ada", lastName = "Sample" }: Customer) {
  await page.goto("/account/register")
  await page.getByLabel("First name").fill(firstName)
  await page.getByLabel("Last name").fill(lastName)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Open an account" }).click()
  await expect(page.getByText("If this address was new to us")).toBeVisible()
}

/** Fills the sign-in form and sends it; what comes of it is the test's to say. */
export async function signIn(page: Page, { email, password }: Customer) {
  await page.goto("/account/sign-in")
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign in" }).click()
}
