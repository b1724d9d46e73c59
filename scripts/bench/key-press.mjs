/// <reference lib="dom" />

/**
 * Milliseconds from each key of a quantity to the frame with the new total, one after the other.
 * @param {import("@playwright/test").Browser} browser
 * @param {{ shopUrl: string, list: string, firstDeck: string, times: number }} what `list` is pasted as a spreadsheet has it
 */
export async function keyPresses(browser, { shopUrl, list, firstDeck, times }) {
  const context = await browser.newContext({ baseURL: shopUrl, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto("/order-sheet")
  await page.getByRole("button", { name: "Upload or paste a list" }).click()
  await page.getByLabel("Or paste the list").fill(list)
  await page.getByRole("button", { name: "Read the list" }).click()
  await page
    .getByRole("button", { name: /^(Add|Replace) .*sheet$/ })
    .first()
    .click()
  const headings = await page.getByRole("columnheader").allTextContents()
  const column = headings.indexOf(firstDeck) - 1
  await page
    .getByRole("row", { name: /Sample School 1 / })
    .getByRole("gridcell")
    .nth(column)
    .click()
  await page.evaluate(watchTotal)
  /** @type {number[]} */
  const took = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(String(6 + (time % 4)))
    took.push(await page.evaluate(() => Reflect.get(globalThis, "shown")))
    await page.keyboard.press("Enter")
  }
  await context.close()
  return took
}

/** Runs in the page: `shown` becomes the time from the last digit to the frame after which the total had changed. */
function watchTotal() {
  const total = Array.from(document.querySelectorAll("dt")).find(({ textContent }) => textContent?.startsWith("Total"))
  const amount = total?.nextElementSibling
  if (!amount) throw new Error("The sheet shows no total.")
  let hasChanged = () => {}
  const digit = (/** @type {KeyboardEvent} */ { key, timeStamp }) => {
    if (!/^\d$/.test(key)) return
    const shown = new Promise((resolve) => {
      hasChanged = () => requestAnimationFrame(() => resolve(performance.now() - timeStamp))
    })
    Object.assign(globalThis, { shown })
  }
  addEventListener("keydown", digit, { capture: true })
  new MutationObserver(() => hasChanged()).observe(amount, { childList: true, characterData: true, subtree: true })
}
