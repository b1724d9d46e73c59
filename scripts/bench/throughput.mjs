import autocannon from "autocannon"

const CONNECTIONS = 10
const SECONDS = 8

/**
 * Requests a second that the shop answers on a page, beside a static file of exactly the same size from the same server:
 * the first bytes of its largest script.
 * @param {string} shopUrl
 * @param {string} path
 */
export async function throughput(shopUrl, path) {
  const html = await (await fetch(shopUrl + path)).text()
  const bytes = Buffer.byteLength(html)
  const file = await largestScript(shopUrl, html)
  if (file.bytes < bytes) throw new Error(`No static file is as large as ${path} (${bytes} bytes).`)
  const page = await rate(shopUrl + path)
  const staticFile = await rate(file.url, { range: `bytes=0-${bytes - 1}` })
  return { path, bytes, page, staticFile, share: page / staticFile }
}

/**
 * @param {string} url
 * @param {Record<string, string>} [headers]
 */
async function rate(url, headers) {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 2 })
  const { requests, non2xx, errors } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (non2xx || errors) throw new Error(`${url} failed ${non2xx + errors} times.`)
  return requests.average
}

/**
 * @param {string} shopUrl
 * @param {string} html
 */
async function largestScript(shopUrl, html) {
  const paths = new Set([...html.matchAll(/\/_next\/static\/chunks\/[^"\\]+\.js/g)].map(([path]) => path))
  const sizes = await Promise.all(
    [...paths].map(async (path) => ({
      url: shopUrl + path,
      bytes: (await (await fetch(shopUrl + path)).arrayBuffer()).byteLength,
    })),
  )
  return sizes.reduce((largest, size) => (size.bytes > largest.bytes ? size : largest))
}
