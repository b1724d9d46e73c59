import { expect, test, type Page } from "@playwright/test"
import { axeProblems } from "./support/axe"
import { expectOpenToAll, PHONE } from "./support/open-to-all"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off", permissions: ["clipboard-read", "clipboard-write"] })

const COLUMNS = [
  "School",
  "Attention",
  "Street",
  "Suite",
  "City",
  "State",
  "ZIP",
  "In2Out",
  "Probing",
  "Advisory",
  "Set",
]
type Column = "School" | "Street" | "City" | "State" | "ZIP" | "In2Out" | "Probing" | "Advisory"

/** A cell by its row, from 1, and the column that a reader sees. */
const cell = (page: Page, row: number, column: Column) =>
  page.getByRole("grid").getByRole("row").nth(row).getByRole("gridcell").nth(COLUMNS.indexOf(column))
const row = (page: Page, number: number) => page.getByRole("grid").getByRole("row").nth(number)
/** The sums at the foot of the screen. */
const sum = (page: Page, name: string) =>
  page
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator("xpath=following-sibling::dd")
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const copyFromExcel = (page: Page, text: string) => page.evaluate((text) => navigator.clipboard.writeText(text), text)
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test("a sheet is typed, pasted, undone and kept, by keyboard alone", async ({ page, context }) => {
  await page.goto("/order-sheet")
  await cell(page, 1, "School").click()
  for (const text of ["Lincoln High", "", "1 Main Street", "", "San Francisco", "CA", "94110", "9"]) {
    if (text) await page.keyboard.type(text)
    await page.keyboard.press("Tab")
  }
  await expect(cell(page, 1, "Probing")).toBeFocused()
  await expect(row(page, 1)).toContainText("1 Main Street")
  await expect(sum(page, "Decks")).toHaveText("$288.00")
  await expect(page.getByText("1 more and each costs $28.80")).toBeVisible()

  // One more of the same deck elsewhere makes all of them cheaper; the sums follow each key.
  const list =
    '"Mission\nHigh"\t\t"2 Oak ""B"" Ave"\t\tPortland\tOR\t97201\t1\r\nBay School\t\t3 Elm\t\tReno\tNV\t89501\t\t\r\n'
  await copyFromExcel(page, list)
  await press(page, "ArrowDown", "Home", "Control+v")
  await expect(row(page, 2)).toContainText('Mission High2 Oak "B" AvePortlandOR97201')
  await expect(page.getByText("2 rows were pasted.")).toBeVisible()
  await expect(sum(page, "Decks")).toHaveText("$288.00")
  await cell(page, 3, "In2Out").click()
  await page.keyboard.type("1")
  await expect(sum(page, "Decks")).toHaveText("$316.80")
  await press(page, "Escape")
  await expect(sum(page, "Decks")).toHaveText("$288.00")
  await press(page, "5", "Enter", "Control+z")
  await expect(page.getByText("Undone: row 3.")).toBeVisible()
  await expect(cell(page, 3, "In2Out")).toHaveText("")
  await press(page, "Control+y", "ArrowUp", "F2", "0", "Enter")
  await expect(cell(page, 3, "In2Out")).toHaveText("50")

  // A block is selected, copied, filled down, emptied and brought back.
  await cell(page, 1, "In2Out").click()
  await press(page, "Shift+ArrowDown", "Shift+ArrowDown", "Control+c")
  expect((await clipboard(page)).split(/\r?\n/)).toEqual(["9", "1", "50"])
  await press(page, "Control+d")
  await expect(cell(page, 3, "In2Out")).toHaveText("9")
  await press(page, "Delete")
  await expect(sum(page, "Decks")).toHaveText("$0.00")
  await press(page, "Control+z", "Control+z")
  await expect(cell(page, 3, "In2Out")).toHaveText("50")

  // What is typed is kept, the cell that one was in the midst of too; and another tab has it at once.
  await cell(page, 3, "Advisory").click()
  await page.keyboard.type("4")
  await page.reload()
  await expect(cell(page, 3, "Advisory")).toHaveText("4")
  const other = await context.newPage()
  await other.goto("/order-sheet")
  await cell(other, 3, "Advisory").click()
  await press(other, "Delete")
  await expect(page.getByText("The sheet was changed in another tab.")).toBeVisible()
  await expect(cell(page, 3, "Advisory")).toHaveText("")
  await other.close()

  // A list that is longer than a sheet: what did not fit is told. Then out of the grid, and a new sheet.
  await copyFromExcel(page, Array.from({ length: 310 }, (_, index) => `School ${index + 1}`).join("\n"))
  await cell(page, 1, "School").click()
  await press(page, "Control+v")
  await expect(page.getByText("The sheet is full: 10 rows were left out.")).toBeVisible()
  await press(page, "Control+End", "Control+Home", "Escape", "Tab")
  await expect(page.getByRole("button", { name: "Put into the cart" })).toBeFocused()
  await press(page, "Shift+Tab")
  await expect(cell(page, 1, "School")).toBeFocused()
  await page.getByRole("button", { name: "Start a new sheet" }).click()
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(7)
  await page.getByRole("button", { name: "Undo" }).click()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(row(page, 2)).toContainText("Mission High")
  const total = await sum(page, "Total").textContent()
  await page.getByRole("button", { name: "Put into the cart" }).click()
  await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
  await expect(page.getByRole("main")).toContainText(total!)
})

test("faults are told where they are, and led to; a budget becomes decks", async ({ page }) => {
  await page.goto("/order-sheet")
  await cell(page, 1, "School").click()
  await page.keyboard.type("Lincoln High")
  await press(page, "Enter")
  // Nothing is wrong with a row that one is still typing.
  await expect(page.locator("[aria-invalid]")).toHaveCount(0)
  await cell(page, 1, "ZIP").click()
  await page.keyboard.type("9411")
  await press(page, "Enter", "ArrowUp")
  await expect(cell(page, 1, "ZIP")).toHaveAttribute("aria-invalid", "true")
  await expect(cell(page, 1, "ZIP")).toHaveAccessibleDescription(/Row 1, ZIP: Enter a ZIP code of five digits/)
  await press(page, "F2")
  await expect(page.getByRole("textbox", { name: "ZIP, row 1" })).toBeFocused()
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeProblems(page), `a cell that is edited, ${colorScheme}`).toEqual([])
  }
  await press(page, "Escape")
  await page.getByRole("link", { name: "Get a quote" }).click()
  await expect(page.getByText("4 cells are to mend:")).toBeVisible()
  await expectOpenToAll(page, "a sheet whose faults are shown")
  await page.getByRole("button", { name: /Row 1, City: Enter a city/ }).click()
  await expect(cell(page, 1, "City")).toBeFocused()
  await page.keyboard.type("San Francisco")
  await press(page, "Tab", "C", "A", "Tab")
  await page.keyboard.type("94110")
  await press(page, "Enter")
  await cell(page, 1, "Street").click()
  await page.keyboard.type("1 Main Street")
  await press(page, "Enter")
  await expect(page.getByText("Row 1, School: Enter how many decks go to Lincoln High.")).toBeVisible()

  await page.getByText("Fit a budget").click()
  await page.getByLabel("Amount in dollars").fill("much")
  await page.getByRole("button", { name: "What fits?" }).click()
  await expect(page.getByLabel("Amount in dollars")).toHaveAccessibleDescription(/Enter an amount such as/)
  await page.getByLabel("Amount in dollars").fill("1,500")
  await page.getByLabel("Of", { exact: true }).selectOption({ label: "Advisory Cards" })
  await page.getByRole("button", { name: "What fits?" }).click()
  await expect(page.getByText(/\d+ decks for \$1,4\d\d\.\d\d; \$\d+\.\d\d is left\./)).toBeVisible()
  await page.getByRole("button", { name: "Put them on the sheet" }).click()
  await expect(cell(page, 1, "Advisory")).toHaveText(/^\d\d$/)
  await expect(sum(page, "Total")).toHaveText(/^\$1,4\d\d\.\d\d$/)
  await page.getByRole("link", { name: "Get a quote" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Get a quote" })).toBeVisible()
})

test("on a phone the sheet is a list of schools, one open at a time", async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto("/order-sheet")
  await page.getByLabel("School", { exact: true }).fill("Lincoln High")
  await page.getByRole("button", { name: "One more: In2Out Card Deck" }).dblclick()
  await expect(page.getByLabel("In2Out Card Deck", { exact: true })).toHaveValue("2")
  await expect(sum(page, "Decks")).toHaveText("$64.00")
  await page.getByRole("link", { name: "Get a quote" }).click()
  await page.getByRole("button", { name: /Row 1, ZIP/ }).click()
  await expect(page.getByLabel("ZIP")).toBeFocused()
  await page.getByLabel("ZIP").fill("97201")
  await page.getByLabel("Street").fill("1 Main Street")
  await page.getByLabel("City").fill("Portland")
  await page.getByLabel("State").selectOption("Oregon")
  await expect(page.getByText(/to mend/)).toHaveCount(0)
  await expect(sum(page, "Total")).toHaveText("$70.50")
  await page.getByRole("button", { name: "Add a school" }).click()
  await expect(page.getByLabel("School", { exact: true })).toBeFocused()
  await expect(page.getByRole("button", { name: /^Lincoln High/ })).toHaveAttribute("aria-expanded", "false")
  await page.getByLabel("School", { exact: true }).fill("Mission High")
  // One step for a whole field, however many keys it took.
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByRole("button", { name: /^Mission High/ })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole("button", { name: "Lincoln High 2 decks, $70.50" })).toBeVisible()
})
