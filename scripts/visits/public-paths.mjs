/**
 * Every page that the shop lists for search engines, so that a new one is visited without being named anywhere else.
 * @param {string} shopUrl
 * @returns {Promise<string[]>}
 */
export async function publicPaths(shopUrl) {
  const response = await fetch(`${shopUrl}/sitemap.xml`)
  if (!response.ok) throw new Error(`The sitemap answers ${response.status}.`)
  const paths = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = ""]) => new URL(url).pathname,
  )
  if (paths.length === 0) throw new Error("The sitemap lists no page.")
  return paths
}
