import { expect, test } from "@playwright/test"
import { register, signIn } from "./support/account"
import { cardFields } from "./support/card"
import { addressOf, addToCart, BUYER, openCheckout, orderPlaced, payButton, totalsAreKnown } from "./support/checkout"

const PASSWORD = "correct horse battery staple"

test("a customer's cart outlives signing in, and the checkout knows the address", async ({ page }) => {
  const email = `customer.${Date.now()}@school.example`
  await addToCart(page, "advisory")
  const customer = { email, password: PASSWORD, firstName: BUYER.first_name, lastName: BUYER.last_name }
  await register(page, customer)
  await signIn(page, customer)
  await expect(page.getByRole("heading", { name: `Hello, ${BUYER.first_name}` })).toBeVisible()

  await page.goto("/account/addresses/new")
  await page.getByLabel("First name").fill(BUYER.first_name)
  await page.getByLabel("Last name").fill(BUYER.last_name)
  await page.getByLabel("Street address").fill(BUYER.address_1)
  await page.getByLabel("City").fill(BUYER.city)
  await page.getByLabel("State").selectOption(BUYER.state)
  await page.getByLabel("ZIP code").fill(BUYER.postal_code)
  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page.getByRole("heading", { name: "Your addresses" })).toBeVisible()

  await openCheckout(page)
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await expect(page.getByLabel("E-mail")).toHaveValue(email)
  await expect(addressOf(page).getByLabel("Street address")).toHaveValue(BUYER.address_1)
  await expect(addressOf(page).getByLabel("State")).toHaveValue("CA")
  await totalsAreKnown(page)
  await cardFields(page).fill()
  await payButton(page).click()
  const { number } = await orderPlaced(page)

  await page.goto("/account/orders")
  await expect(page.getByRole("link", { name: new RegExp(`${number}`) })).toBeVisible()
})
