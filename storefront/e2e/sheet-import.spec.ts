import { expect, test } from "@playwright/test"
import { expectOpenToAll } from "./support/open-to-all"

// As in accessibility.spec.ts: axe's script would be kept in the trace each time.
test.use({ trace: "off" })

const LIST = [
  "Spring order",
  "School;Street;City;State;Zip;In2Out qty;Advisory;Bell",
  "Lincoln High;1 Main St;San Francisco;California;94110;12 decks;3;8:30",
  "Mission High;2 Oak Ave;Oakland;CA;9460;twelve;;9:00",
  "Total;;;;;12;3;",
].join("\n")

test("a list is uploaded, refused, pasted, mended and put on the sheet", async ({ page }) => {
  await page.goto("/order-sheet")
  await page.getByRole("button", { name: "Upload or paste a list" }).click()
  const panel = page.getByRole("region", { name: "Upload or paste a list of schools" })
  const file = panel.getByLabel("Choose a file")
  await expect(file).toBeFocused()
  await file.setInputFiles({ name: "photo.csv", mimeType: "text/csv", buffer: Buffer.from("\x89PNG\r\n", "latin1") })
  await expect(panel.getByRole("alert")).toContainText("This is a picture, not a spreadsheet.")
  await expectOpenToAll(page, "a list that was refused")

  // The connection is lost: the file is kept and can be sent once more.
  await page.route("**/order-sheet/read", (route) => route.abort())
  await file.setInputFiles({ name: "schools.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) })
  await expect(panel.getByRole("alert")).toContainText("We could not reach the shop")
  await page.unroute("**/order-sheet/read")
  await panel.getByRole("button", { name: "Try schools.csv again" }).click()

  await expect(panel.getByRole("heading", { name: "2 schools in schools.csv" })).toBeFocused()
  await expect(panel.getByText("1 good, 1 to mend.")).toBeVisible()
  await expect(panel.getByText("A row of totals was left out (row 5).")).toBeVisible()
  await panel.getByLabel("Bell").selectOption({ label: "Note" })
  const mission = panel.getByRole("group", { name: /Mission High/ })
  await expect(mission.getByLabel("In2Out Card Deck")).toHaveAccessibleDescription(/Enter a whole number of decks/)
  await expectOpenToAll(page, "the preview of a list with cells to mend")
  await mission.getByLabel("In2Out Card Deck").fill("12 decks")
  await mission.getByLabel("ZIP").fill("94601")
  await mission.getByLabel("ZIP").blur()
  await expect(panel.getByText("2 good, 0 to mend.")).toBeVisible()
  await panel.getByRole("button", { name: "Add 2 schools to the sheet" }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByRole("button", { name: "Upload or paste a list" })).toBeFocused()
  await expect(page.getByRole("row", { name: /Mission High/ })).toContainText("9:00")

  await page.getByRole("button", { name: "Upload or paste a list" }).click()
  await panel
    .getByLabel("Or paste the list")
    .fill("School\tStreet\tCity\tState\tZIP\tProbing\nBay School\t3 Elm\tBoston\tMass.\t2139\t5")
  await panel.getByRole("button", { name: "Read the list" }).click()
  await expect(panel.getByText("ZIP codes had lost the zero in front and have it again (row 2).")).toBeVisible()
  await panel.getByRole("button", { name: "Replace the sheet" }).click()
  await expect(page.getByRole("row", { name: /Bay School/ })).toContainText("02139")
  await expect(page.getByRole("row", { name: /Mission High/ })).toHaveCount(0)
})
