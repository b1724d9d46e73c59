import { expect, test } from "@playwright/test"
import { register, signIn } from "./support/account"
import { axeProblems } from "./support/axe"
import { CARDS } from "./support/card"
import {
  addressOf,
  addToCart,
  BUYER,
  openCheckout,
  orderPlaced,
  payButton,
  readyToPay,
  totalsAreKnown,
} from "./support/checkout"
import { tabTo } from "./support/keyboard"
import { sidewaysScroll } from "./support/layout"
import { expectOpenToAll, PHONE, ZOOMED } from "./support/open-to-all"
import { settings } from "./support/settings"
import { Staff } from "./support/staff"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

test("a full cart, its troubles and its estimate are open to all", async ({ page }) => {
  await addToCart(page, "in2out", 2)
  await expectOpenToAll(page, "a deck that was just put into the cart")
  await addToCart(page, "all-three-decks")
  await page.goto("/cart")
  await page.getByLabel("ZIP code").fill("94601")
  await page.getByRole("button", { name: "Estimate" }).click()
  await expect(page.getByRole("radio", { name: /Standard/ })).toBeVisible()
  await expectOpenToAll(page, "a full cart with an estimate")

  await page.getByLabel("Quantity of In2Out").fill("many")
  await page.getByRole("button", { name: "Update In2Out" }).click()
  await expect(page.getByLabel("Quantity of In2Out")).toBeFocused()
  await page.getByLabel("Promotion code").fill("NO-SUCH-CODE")
  await page.getByRole("button", { name: "Apply" }).click()
  await expect(page.getByLabel("Promotion code")).toHaveAccessibleDescription(/\w+/)
  await expectOpenToAll(page, "a cart with a wrong quantity and a wrong code")

  await page.getByRole("button", { name: "Remove In2Out" }).click()
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible()
  await expectOpenToAll(page, "a cart from which something was taken out")
})

test("the checkout is open to all at each step, and so are the order and its receipt", async ({ page }) => {
  await addToCart(page)
  await openCheckout(page)
  await expectOpenToAll(page, "an empty checkout")
  // Stripe's own frame is Stripe's to answer for; what stands in for it here is ours.
  const frame = page.frame({ url: (url) => url.origin === settings.sandboxUrl() })
  expect(await axeProblems(frame!, { within: "body" })).toEqual([])
  await payButton(page).click()
  await expect(page.getByRole("group", { name: /things to mend/ })).toBeFocused()
  await expectOpenToAll(page, "a checkout whose faults are shown")

  const card = await readyToPay(page)
  await page.getByRole("checkbox", { name: /billing address is the delivery address/ }).uncheck()
  await expectOpenToAll(page, "a filled checkout with a billing address of its own")
  await page.getByRole("checkbox", { name: /billing address is the delivery address/ }).check()
  await card.fill(CARDS.generic)
  await payButton(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "You were not charged" })).toBeVisible()
  await expectOpenToAll(page, "a checkout whose card was refused")

  await card.fill()
  await payButton(page).click()
  await orderPlaced(page)
  await expectOpenToAll(page, "an order that was just placed")
  await page.getByRole("link", { name: "Receipt", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible()
  await expectOpenToAll(page, "a receipt")
})

test("the open menu is open to all", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" })
  for (const viewport of [PHONE, ZOOMED]) {
    await page.setViewportSize(viewport)
    await page.goto("/")
    await page.getByRole("button", { name: "Menu" }).click()
    await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible()
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeProblems(page)).toEqual([])
    }
    expect(await sidewaysScroll(page)).toEqual([])
    // All of it is reached, and leads on to the page behind it.
    const links = page.getByRole("navigation", { name: "Main" }).getByRole("link")
    for (const link of await links.all()) {
      await tabTo(page, link)
      await expect(link).toBeInViewport({ ratio: 0.9 })
    }
    await page.keyboard.press("Escape")
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden()
    await expect(page.getByRole("button", { name: "Menu" })).toBeFocused()
  }
})

test("the fan, the projector and the finder are open to all in each of their states", async ({ page }) => {
  await page.goto("/decks/in2out")
  await page.getByRole("button", { name: "Draw", exact: true }).click()
  await expect(page.getByRole("group", { name: "Cards to draw from" }).getByRole("status")).toContainText("Card 1 of")
  await expectOpenToAll(page, "a card that was drawn")

  await page.goto("/which-deck")
  await page.getByRole("button", { name: "Find the deck" }).click()
  await expect(page.getByLabel("How many people?")).toHaveAccessibleDescription(/\w+.*\w+/)
  await expectOpenToAll(page, "a finder whose faults are shown")
  await page.getByLabel("How many people?").fill("12")
  await page.getByLabel("How many minutes?").fill("45")
  await page.getByRole("radio").first().check()
  await page.getByRole("button", { name: "Find the deck" }).click()
  await expect(page.getByRole("region", { name: /Card Deck/ })).toBeVisible()
  await expectOpenToAll(page, "what the finder found")
})

test("a draft that is previewed is open to all", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  const { id, preview } = await staff.addToSite({
    ...{
      kind: "page",
      slug: "not-yet",
      title: "Not yet",
      summary: "Soon.",
      text: "## A heading\n\nAnd [a link](/decks).",
    },
    ...{ picture_id: null, picture_alt: "", shows_from: null, shows_to: null, in_menu: false, status: "draft" },
    ...{ link_url: null, link_label: "" },
  })
  try {
    await page.goto(preview)
    await expect(page.getByRole("note")).toContainText("has this link sees it")
    await expectOpenToAll(page, "a preview")
  } finally {
    await staff.takeOffSite(id)
  }
})

test("forms that were refused are open to all", async ({ page }) => {
  await page.goto("/orders/look-up")
  await page.getByLabel("Order number").fill("999999")
  await page.getByLabel("E-mail").fill(BUYER.email)
  await page.getByRole("button", { name: "Find the order" }).click()
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused()
  await expectOpenToAll(page, "a look-up that found nothing")

  await signIn(page, { email: "nobody@school.example", password: "wrong" })
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused()
  await expectOpenToAll(page, "a sign-in that was refused")

  await page.goto("/account/register")
  await page.getByRole("button", { name: "Open an account" }).click()
  await expect(page.getByLabel("First name")).toBeFocused()
  await expect(page.getByLabel("First name")).toHaveAccessibleDescription(/\w+/)
  await expectOpenToAll(page, "a registration with everything missing")

  await page.goto("/account/forgot-password")
  await page.getByLabel("E-mail").fill("nobody@school.example")
  await page.getByRole("button", { name: "Mail me the link" }).click()
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible()
  await expectOpenToAll(page, "a reset that was mailed")
})

test("an account is open to all", async ({ page }) => {
  const customer = { email: `open.${Date.now()}@school.example`, password: "four plain words here" }
  await register(page, customer)
  await expectOpenToAll(page, "an account that was just opened")
  await signIn(page, customer)
  await expect(page.getByRole("heading", { name: "Hello, Ada" })).toBeVisible()
  await expectOpenToAll(page, "the account")
  await page.goto("/account/orders")
  await expectOpenToAll(page, "an account without orders")
  await page.goto("/account/addresses/new")
  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page.getByLabel("Street address")).toHaveAccessibleDescription(/\w+/)
  await expectOpenToAll(page, "an address with everything missing")
  const address = { "Street address": BUYER.address_1, City: BUYER.city, "ZIP code": BUYER.postal_code }
  for (const [label, value] of Object.entries({ "First name": "Ada", "Last name": "Sample", ...address }))
    await page.getByLabel(label).fill(value)
  await page.getByLabel("State").selectOption(BUYER.state)
  await page.getByRole("button", { name: "Save the address" }).click()
  await expect(page.getByText("Oakland, CA 94601")).toBeVisible()
  await expectOpenToAll(page, "an account's addresses")

  await addToCart(page, "advisory")
  await openCheckout(page)
  await expect(addressOf(page).getByLabel("Street address")).toHaveValue(BUYER.address_1)
  await totalsAreKnown(page)
  await expectOpenToAll(page, "a checkout that knows the address")
})
