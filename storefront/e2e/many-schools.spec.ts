import { expect, test, type Page } from "@playwright/test"
import { register, signIn } from "./support/account"
import { cardFields } from "./support/card"
import { addToCart, BUYER, openCheckout, orderPlaced, payButton, totalsAreKnown } from "./support/checkout"
import { expectOpenToAll } from "./support/open-to-all"
import { Staff } from "./support/staff"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

const SCHOOLS = [
  "School\tStreet\tCity\tState\tZIP\tIn2Out",
  "Sample High\t1 Main Street\tOakland\tCA\t94601\t4",
  "Sample Middle\t2 Oak Avenue\tPortland\tOR\t97201\t3",
  "Sample Elementary\t3 Elm Street\tFremont\tCA\t94536\t2",
].join("\n")

async function fillSheet(page: Page) {
  await page.goto("/order-sheet")
  await page.getByRole("button", { name: "Upload or paste a list" }).click()
  await page.getByLabel("Or paste the list").fill(SCHOOLS)
  await page.getByRole("button", { name: "Read the list" }).click()
  await page.getByRole("button", { name: "Add 3 schools to the sheet" }).click()
  await expect(page.getByRole("row", { name: /Sample Elementary/ })).toBeVisible()
}

const intoTheCart = (page: Page) => page.getByRole("button", { name: "Put into the cart" })
const sheetRow = (page: Page, school: string) => page.getByRole("row", { name: new RegExp(school) })

test("a buyer orders for three schools by card, and orders again once the price is another", async ({
  page,
  request,
}) => {
  // A whole order, and three of its states looked through.
  test.setTimeout(180_000)
  const customer = { email: `many.${Date.now()}@school.example`, password: "correct horse battery staple" }
  await register(page, customer)
  await signIn(page, customer)
  await expect(page.getByRole("heading", { name: "Hello, Ada" })).toBeVisible()
  await addToCart(page, "advisory", 2)

  await fillSheet(page)
  await intoTheCart(page).click()
  await expect(page.getByText("Your cart holds 2 decks already.")).toBeVisible()
  await page.getByRole("button", { name: "Put the cart’s decks on the sheet first" }).click()
  await expect(page.getByText("1 row was added.")).toBeVisible()
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await intoTheCart(page).click()
  await page.getByRole("button", { name: "Replace what is in the cart" }).dblclick()

  await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
  const line = page.getByRole("listitem").filter({ hasText: "In2Out Card Deck" })
  await expect(line).toContainText("1 more and each costs $28.80")
  await expect(line).toContainText("Quantity 9")
  await expect(page.getByText("Advisory Cards")).toHaveCount(0)
  await page.getByText("Ships to 3 schools").click()
  await expect(page.getByRole("listitem").filter({ hasText: "Sample Middle" })).toContainText("$0.00 tax")
  await expectOpenToAll(page, "a cart for three schools")

  await page.goto("/decks/advisory")
  await page.getByRole("button", { name: "Add to cart" }).click()
  await page.getByRole("alert").getByRole("link", { name: "Open the order sheet" }).click()
  await expect(sheetRow(page, "Sample Middle")).toBeVisible()
  // It is the very sheet that was typed, so nothing is asked.
  await expect(page.getByRole("button", { name: "Replace my sheet" })).toHaveCount(0)

  await openCheckout(page)
  const billTo = page.getByRole("region", { name: "Whom we bill" })
  await billTo.getByLabel("First name").fill(BUYER.first_name)
  await billTo.getByLabel("Last name").fill(BUYER.last_name)
  await billTo.getByLabel("Street address").fill(BUYER.address_1)
  await billTo.getByLabel("City").fill(BUYER.city)
  await billTo.getByLabel("State").selectOption(BUYER.state)
  await billTo.getByLabel("ZIP code").fill(BUYER.postal_code)
  await totalsAreKnown(page)
  const toPay = await payButton(page).textContent()
  await page.getByText("Ships to 3 schools").click()
  await expectOpenToAll(page, "a checkout for three schools")
  await cardFields(page).fill()
  await payButton(page).click()
  await orderPlaced(page)
  for (const school of ["Sample High", "Sample Middle", "Sample Elementary"])
    await expect(page.getByRole("main")).toContainText(school)
  await expect(page.getByRole("main")).toContainText(toPay!.replace("Pay ", ""))
  const order = page.url()

  // What was ordered makes room for the next sheet.
  await page.goto("/order-sheet")
  await expect(page.getByRole("grid")).toBeVisible()
  await expect(sheetRow(page, "Sample High")).toHaveCount(0)

  const staff = await Staff.signIn(request)
  const prices = await staff.pricesOf("in2out")
  try {
    await staff.setPrices("in2out", [{ from: 1, amount_cents: 3500 }])
    await page.goto(order)
    await page.getByRole("link", { name: "Order again" }).click()
    await expect(page.getByRole("row", { name: /In2Out Card Deck, each/ })).toContainText("$32.00$35.00")
    await expect(sheetRow(page, "Sample High")).toBeVisible()
    await page.getByText("Your schools (3)").click()
    await expectOpenToAll(page, "a past order as a new sheet, with the remembered schools")
  } finally {
    await staff.setPrices("in2out", prices)
  }

  await page.goto("/account/schools")
  await page.getByRole("button", { name: "Remove Sample Middle" }).click()
  await expect(page.getByText("The school is removed.")).toBeVisible()
  await page.goto("/order-sheet")
  await page.getByText("Your schools (2)").click()
  await expect(page.getByRole("button", { name: "Forget Sample High" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Forget Sample Middle" })).toHaveCount(0)
})

test("a sheet outlives a lost connection, and a cart lets go of its schools only when asked twice", async ({
  page,
}) => {
  await fillSheet(page)
  await page.route("**/order-sheet", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  )
  await intoTheCart(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "Nothing is lost" })).toBeVisible()
  await page.unroute("**/order-sheet")
  await page.reload()
  await expect(sheetRow(page, "Sample Elementary")).toBeVisible()
  await intoTheCart(page).click()

  await page.getByText("Ship everything to one address instead").click()
  await page.getByRole("button", { name: "Keep the decks, ship to one address" }).click()
  await expect(page.getByLabel("Quantity of In2Out")).toHaveValue("9")
  await expect(page.getByText("Ships to 3 schools")).toHaveCount(0)
  await page.getByRole("link", { name: "Put these decks on an order sheet" }).click()
  await page.getByRole("button", { name: "Keep mine" }).click()
  await expect(sheetRow(page, "Sample Middle")).toBeVisible()
})
