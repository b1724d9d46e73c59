import { expect, test, type Page } from "@playwright/test"
import { axeProblems } from "./axe"
import { focusProblems } from "./focus"
import { cutOffText, edgelessControls, movement, sidewaysScroll, spaceText } from "./layout"

const DESK = { width: 1280, height: 800 }
export const PHONE = { width: 360, height: 740 }
/** What is left of a screen of 1280 × 1024 at 400%. */
export const ZOOMED = { width: 320, height: 256 }

/** Everything that is asked of every page, of the page as it stands now; each fault is told, not the first alone. */
export async function expectOpenToAll(page: Page, what: string) {
  const none = (problems: string[], how: string) => expect.soft(problems.join("\n"), `${what}, ${how}`).toBe("")
  await test.step(what, async () => {
    await page.emulateMedia({ reducedMotion: "reduce" })
    // After a navigation within the page Next puts the title in a moment after the heading: metadata is streamed.
    await expect(page, `${what} has a title`).toHaveTitle(/\S/)
    await expect(page.getByRole("heading", { level: 1 }), `${what} has one heading of level 1`).toHaveCount(1)
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      const on = `${viewport.width} px wide`
      none(await axeProblems(page), `light, ${on}`)
      await page.emulateMedia({ colorScheme: "dark" })
      none(await axeProblems(page, { colorsOnly: true }), `dark, ${on}`)
      await page.emulateMedia({ colorScheme: "light" })
    }
    none(await movement(page), "where no movement is wanted")
    none(await focusProblems(page), "by the Tab key on a phone")
    await spaceText(page, "on")
    none([...(await cutOffText(page)), ...(await sidewaysScroll(page))], "with wide text spacing")
    await spaceText(page, "off")
    await page.setViewportSize(ZOOMED)
    none(await sidewaysScroll(page), "at 400%")
    none(await focusProblems(page), "by the Tab key at 400%")
    await page.emulateMedia({ forcedColors: "active" })
    none(await edgelessControls(page), "in forced colours")
    await page.emulateMedia({ forcedColors: "none" })
    await page.setViewportSize(DESK)
  })
}
