/** Pages that every shopper passes; those of the decks are found on the catalogue. */
const PAGES = ["/", "/decks", "/cart", "/checkout", "/orders/look-up", "/account/sign-in"]

/**
 * Requests the main pages once, so that the first shopper does not wait for what is made at the first request.
 * @param {{ STOREFRONT_PORT: number, MEDUSA_PORT: number }} ports
 * @throws Error naming the first page that answers with a server error
 */
export async function warm({ STOREFRONT_PORT, MEDUSA_PORT }) {
  const storefront = `http://localhost:${STOREFRONT_PORT}`
  const catalogue = await visit(`${storefront}/decks`)
  const decks = new Set([...catalogue.matchAll(/href="(\/decks\/[a-z0-9-]+)"/g)].map(([, path]) => path))
  for (const path of [...PAGES, ...decks]) await visit(`${storefront}${path}`)
  await visit(`http://localhost:${MEDUSA_PORT}/app`)
}

/** @param {string} url */
async function visit(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) })
  if (response.status >= 500)
    throw new Error(`${url} answers ${response.status}; the storefront's and Medusa's logs tell why.`)
  return response.text()
}
