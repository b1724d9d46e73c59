import { expect, test } from "@playwright/test"
import { signInToAdmin } from "./support/admin"
import { create, openSiteList, publish, saveEntry } from "./support/site-admin"

/** The smallest of PNG pictures. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

test("staff write a page: its link shows the draft, the site shows it once it is published", async ({
  page: admin,
  browser,
}) => {
  const slug = `what-we-ask-${Date.now()}`
  const visitor = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await openSiteList(admin, "pages", "Pages")

  await create(admin)
  await admin.getByRole("button", { name: "Save" }).click()
  await expect(admin.getByRole("textbox", { name: "Title" })).toHaveAccessibleDescription("Enter something here.")
  await expect(admin.getByRole("textbox", { name: "Title" })).toBeFocused()

  await admin.getByRole("textbox", { name: "Title" }).fill("What we ask")
  await expect(admin.getByRole("textbox", { name: "Address", exact: true })).toHaveValue("what-we-ask")
  await admin.getByRole("textbox", { name: "Address", exact: true }).fill(slug)
  await admin.getByRole("textbox", { name: "Text" }).fill("## Of each other\n\nA question, *kindly* put.")
  await admin.getByRole("tab", { name: "Preview" }).click()
  await expect(admin.getByRole("heading", { name: "Of each other" })).toBeVisible()

  await admin.keyboard.press("Escape")
  await admin.getByRole("button", { name: "Keep editing" }).click()
  await saveEntry(admin)
  await expect(admin.getByText("Draft", { exact: true })).toBeVisible()

  await admin.getByRole("button", { name: "Change What we ask" }).click()
  await admin.getByRole("menuitem", { name: "Preview" }).click()
  const link = await admin.getByRole("textbox", { name: "Preview link" }).inputValue()
  await admin.getByRole("button", { name: "Close" }).click()
  await visitor.goto(link)
  await expect(visitor.getByRole("heading", { name: "What we ask", level: 1 })).toBeVisible()
  expect((await visitor.goto(`/${slug}`))?.status()).toBe(404)

  await admin.getByRole("button", { name: "What we ask", exact: true }).click()
  await publish(admin)
  await saveEntry(admin)
  await expect(async () => {
    await visitor.goto(`/${slug}`)
    await expect(visitor.getByRole("heading", { name: "Of each other" })).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test("staff put partners in order by keyboard", async ({ page: admin, browser }) => {
  const mark = Date.now()
  const visitor = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await openSiteList(admin, "partners", "Partners")
  for (const name of [`Oak School ${mark}`, `Pine School ${mark}`]) {
    await create(admin)
    await admin.getByRole("textbox", { name: "Name" }).fill(name)
    await publish(admin)
    await saveEntry(admin)
  }

  await admin.getByRole("button", { name: `Put Pine School ${mark} in order` }).focus()
  await admin.keyboard.press("Space")
  await expect(said(`Pine School ${mark} is picked up, at place 2 of 2.`)).toBeAttached()
  await admin.keyboard.press("ArrowUp")
  await expect(said(`Pine School ${mark} is picked up, at place 1 of 2.`)).toBeAttached()
  await admin.keyboard.press("Space")
  await expect(said(`Pine School ${mark} is dropped, at place 1 of 2.`)).toBeAttached()
  await expect(async () => {
    await visitor.goto("/partners")
    const names = await visitor.getByRole("heading", { name: String(mark) }).allTextContents()
    expect(names).toEqual([`Pine School ${mark}`, `Oak School ${mark}`])
  }).toPass()

  function said(words: string) {
    return admin.getByRole("status").getByText(words)
  }
})

test("staff give a fundraiser its poster", async ({ page: admin, browser }) => {
  const mark = Date.now()
  const visitor = await (await browser.newContext()).newPage()
  await signInToAdmin(admin)
  await openSiteList(admin, "fundraisers", "Fundraisers")
  await create(admin)
  await admin.getByRole("textbox", { name: "Title" }).fill(`Open house ${mark}`)
  const chooser = admin.waitForEvent("filechooser")
  await admin.getByRole("button", { name: "Poster" }).click()
  await (await chooser).setFiles({ name: "poster.png", mimeType: "image/png", buffer: PICTURE })
  await admin.getByRole("textbox", { name: "What the picture shows" }).fill(`A poster of ${mark}`)
  await publish(admin)
  await saveEntry(admin)
  await expect(async () => {
    await visitor.goto("/support-us")
    await expect(visitor.getByRole("img", { name: `A poster of ${mark}` })).toBeVisible({ timeout: 1_000 })
  }).toPass()
})
