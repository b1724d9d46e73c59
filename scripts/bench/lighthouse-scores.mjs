import lighthouse from "lighthouse"

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]

/**
 * Lighthouse's four scores of a page on its throttled phone, and the audits that keep one below 100.
 * @param {{ url: string, port: number, cookie?: string }} options port of the browser's debugger
 * @returns {Promise<{ scores: Record<string, number>, faults: string[] }>}
 */
export async function lighthouseScores({ url, port, cookie }) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: CATEGORIES,
    output: "json",
    logLevel: "error",
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`)
  const { categories, audits } = result.lhr
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]))
  const faults = CATEGORIES.filter((name) => scores[name] !== 100)
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
  return { scores, faults }
}
