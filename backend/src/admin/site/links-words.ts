import type { CheckedLink } from "../../contracts/link-check"
import { formatMoment } from "../lib/format-moment"

/** How the links out of the site stand, in a sentence; the moment is that of the last check of any of them. */
export function linksWords(links: CheckedLink[]): string {
  if (links.length === 0) return "The site has no link out of it yet."
  const checks = links.flatMap(({ checked_at }) => (checked_at ? [checked_at] : [])).sort()
  const last = checks.at(-1)
  if (!last) return "No link was checked yet."
  const dead = links.filter(({ ok }) => !ok).length
  const counted = `Last checked on ${formatMoment(last)}: ${links.length} ${links.length === 1 ? "link" : "links"}`
  return dead === 0 ? `${counted}, none of them dead.` : `${counted}, ${dead} of them dead.`
}
