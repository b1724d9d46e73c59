/**
 * How many bytes of script a page makes a current browser load from the shop, as they come over the wire.
 * @param {import("@playwright/test").Page} page with a browser cache of its own, so that nothing is there before
 * @param {string} path
 * @throws Error when the page does not answer 200
 */
export async function measureScript(page, path) {
  /** @type {import("@playwright/test").Request[]} */
  const scripts = []
  const noteScript = (/** @type {import("@playwright/test").Request} */ request) => {
    if (request.resourceType() === "script") scripts.push(request)
  }
  page.on("requestfinished", noteScript)
  const response = await page.goto(path, { waitUntil: "networkidle" })
  page.off("requestfinished", noteScript)
  if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()}.`)
  const { origin } = new URL(page.url())
  const own = scripts.filter((request) => new URL(request.url()).origin === origin)
  const sizes = await Promise.all(own.map(async (request) => (await request.sizes()).responseBodySize))
  return sizes.reduce((sum, size) => sum + size, 0)
}
