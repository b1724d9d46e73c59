import { expect, test, type Page } from "@playwright/test"
import { register, signIn } from "./support/account"
import { addToCart } from "./support/checkout"
import { linkInMail } from "./support/mails"

const PASSWORD = "four plain words here"

test("an account: opened, signed in and out with the cart kept, an address kept, a password reset by mail", async ({
  page,
}) => {
  const email = `account.${Date.now()}@school.example`
  await addToCart(page, "advisory", 3)
  await register(page, { email, password: PASSWORD })
  // A second registration is answered alike, and opens nothing.
  await register(page, { email, password: "another four plain words" })
  await signIn(page, { email, password: "another four plain words" })
  await expect(page.getByText("This e-mail address and this password do not go together.")).toBeVisible()
  await signIn(page, { email, password: PASSWORD })
  await expect(page.getByRole("heading", { name: "Hello, Ada" })).toBeVisible()

  await page.goto("/account/addresses/new")
  for (const [label, value] of [
    ["First name", "Ada"],
    ["Last name", "Sample"],
    ["School or organization", "Sample High School"],
    ["Street address", "1 Main Street"],
    ["City", "Oakland"],
    ["ZIP code", "9460"],
  ] as const)
    await page.getByLabel(label).fill(value)
  await page.getByLabel("State").selectOption("California")
  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page.getByLabel("ZIP code")).toBeFocused()
  await expect(page.getByLabel("State")).toHaveValue("CA")
  await page.getByLabel("ZIP code").fill("94601")
  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page.getByText("Oakland, CA 94601")).toBeVisible()

  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByText("You are signed out.")).toBeVisible()
  await page.goto("/account/addresses")
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible()
  await page.goto("/cart")
  await expect(page.getByLabel("Quantity of Advisory")).toHaveValue("3")

  await page.goto("/account/forgot-password")
  await page.getByLabel("E-mail").fill(email)
  await page.getByRole("button", { name: "Mail me the link" }).click()
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible()
  const link = await resetLink(page, email)
  await page.goto(link)
  await page.getByLabel("New password").fill("a new one of five words")
  await page.getByRole("button", { name: "Set the new password" }).click()
  await expect(page.getByText("Your new password is set.")).toBeVisible()
  await signIn(page, { email, password: "a new one of five words" })
  await expect(page.getByRole("heading", { name: "Hello, Ada" })).toBeVisible()
  await page.goto(link)
  await page.getByLabel("New password").fill("the same link once more")
  await page.getByRole("button", { name: "Set the new password" }).click()
  await expect(page.getByText("This link was used already")).toBeVisible()
})

const resetLink = (page: Page, email: string) => linkInMail(page.context(), email, /password/i, /password/i)
