import { expect, test } from "@playwright/test"
import { cardFields } from "./support/card"
import { addressOf, BUYER, orderPlaced, payButton, totalsAreKnown } from "./support/checkout"
import { press, tabTo, typeInto } from "./support/keyboard"

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test("a guest buys a deck on a phone with the keyboard alone", async ({ page }) => {
  await page.goto("/")
  await press(page, page.getByRole("button", { name: "Menu" }))
  await press(page, page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Decks" }))
  await press(
    page,
    page
      .getByRole("main")
      .getByRole("link", { name: /In2Out Card Deck/ })
      .first(),
  )
  await expect(page.getByRole("heading", { name: "In2Out Card Deck", level: 1 })).toBeVisible()
  await press(page, page.getByRole("button", { name: "Add to cart" }))
  await press(page, page.getByRole("link", { name: "Go to the cart" }))
  await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
  await press(page, page.getByRole("link", { name: "Check out" }))
  await expect(page.getByRole("heading", { name: "Checkout", level: 1 })).toBeVisible()

  const address = addressOf(page)
  await typeInto(page, page.getByLabel("E-mail"), BUYER.email)
  await typeInto(page, address.getByLabel("First name"), BUYER.first_name)
  await typeInto(page, address.getByLabel("Last name"), BUYER.last_name)
  await typeInto(page, address.getByLabel("Street address"), BUYER.address_1)
  await typeInto(page, address.getByLabel("City"), BUYER.city)
  await typeInto(page, address.getByLabel("State"), BUYER.state)
  await typeInto(page, address.getByLabel("ZIP code"), BUYER.postal_code)
  await totalsAreKnown(page)
  await tabTo(page, page.getByRole("radio", { name: "Standard parcel" }))
  await page.keyboard.press("ArrowDown")
  await expect(page.getByRole("radio", { name: "Express parcel" })).toBeChecked()
  await expect(page.getByRole("region", { name: "Your order" })).toContainText("$14.50")
  await typeInto(page, page.getByLabel("PO number or reference"), "PO-7781")

  const card = cardFields(page)
  await typeInto(page, card.number, "4242424242424242")
  await typeInto(page, card.expiry, "1234")
  await typeInto(page, card.cvc, "123")
  const total = (await payButton(page).textContent())?.replace("Pay ", "") ?? ""
  await press(page, payButton(page))

  await orderPlaced(page)
  const order = page.getByRole("main")
  await expect(order.getByText(total)).toBeVisible()
  await expect(order.getByText("Express parcel")).toBeVisible()
  await expect(order.getByText("Visa ending in 4242")).toBeVisible()

  await press(page, order.getByRole("link", { name: "Receipt", exact: true }))
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible()
  await expect(page.getByRole("article")).toContainText("PO-7781")
  await expect(page.getByRole("article")).toContainText(total)
})
