import { expect, test } from "@playwright/test"
import { Staff } from "./support/staff"

test("what staff change is on the kept pages at once", async ({ page, request }) => {
  const staff = await Staff.signIn(request)
  await page.goto("/decks/advisory")
  const before = await staff.setFreeStock("DECK-ADVISORY", 12)
  try {
    await expect(async () => {
      await page.goto("/decks/advisory")
      await expect(page.getByText("12 left")).toBeVisible({ timeout: 200 })
    }).toPass({ timeout: 10_000 })
    await staff.setFreeStock("DECK-ADVISORY", 0)
    await expect(async () => {
      await page.goto("/decks/advisory")
      await expect(page.getByText("Sold out", { exact: true })).toBeVisible({ timeout: 200 })
    }).toPass({ timeout: 10_000 })
    await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0)
  } finally {
    await staff.setFreeStock("DECK-ADVISORY", before)
  }
})

test("of many changes in a row, the last is on every page and stays there", async ({ request }) => {
  const staff = await Staff.signIn(request)
  const before = await staff.setFreeStock("DECK-ADVISORY", 50)
  const shows = async (path: string) => /(\d+) left/.exec(await (await request.get(path)).text())?.[1]
  try {
    // Each change comes while the pages of the one before are being made.
    for (const free of [49, 48, 47, 46, 45, 44, 43, 42]) {
      await staff.setFreeStock("DECK-ADVISORY", free)
      await Promise.all([shows("/decks/advisory"), shows("/decks/advisory?again")])
    }
    await expect.poll(() => shows("/decks/advisory")).toBe("42")
    await shows("/decks/advisory")
    expect(await shows("/decks/advisory")).toBe("42")
  } finally {
    await staff.setFreeStock("DECK-ADVISORY", before)
  }
})

test("what does not exist is a 404, and what does is kept", async ({ page, request }) => {
  for (const path of ["/nowhere", "/nowhere/at/all", "/decks/no-such-deck", "/decks/in2out/more", "/pictures/none"])
    expect((await request.get(path)).status(), path).toBe(404)
  await request.get("/decks/in2out")
  expect((await request.get("/decks/in2out")).headers()["x-nextjs-cache"]).toBe("HIT")
  await page.goto("/decks/no-such-deck")
  await expect(page.getByRole("heading", { name: "There is nothing at this address." })).toBeVisible()
})
