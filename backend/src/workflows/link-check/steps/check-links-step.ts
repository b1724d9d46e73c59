import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LINK_CHECK_MODULE } from "../../../modules/link-check"
import { afterFinding, judgeLink } from "../../../modules/link-check/judge-link"
import type { LinkCheckModuleService, LinkCheckRecord } from "../../../modules/link-check/service"
import { askLink } from "../ask-link"
import { listCheckableLinks } from "../list-checkable-links"

export type CheckLinksInput = {
  /** Those too that were checked of late. */
  all: boolean
}

/** A link is asked once a day; one that was found dead a first time again at the next run. */
const PAUSE_MS = 24 * 60 * 60 * 1000
const LINKS_AT_ONCE = 5
/** So that a run ends soon; what is left over comes in the next. */
const MOST = { due: 25, all: 50 }

/** Asks links of the site and notes what came of it, each as soon as it is known; forgets those that are gone. */
export const checkLinksStep = createStep("check-links", async ({ all }: CheckLinksInput, { container }) => {
  const links = container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE)
  const known = new Map((await links.listAll()).map((record) => [record.url, record]))
  const urls = [...(await listCheckableLinks(container)).keys()]
  const gone = [...known.values()].filter(({ url }) => !urls.includes(url))
  if (gone.length > 0) await links.deleteLinkChecks(gone.map(({ id }) => id))
  const queue = longestUnchecked(urls, known, all)
  await Promise.all(Array.from({ length: LINKS_AT_ONCE }, () => checkFrom(queue, known, container)))
  return new StepResponse()
})

function longestUnchecked(urls: string[], known: Map<string, LinkCheckRecord>, all: boolean): string[] {
  const checkedAt = (url: string) => known.get(url)?.checked_at.getTime() ?? 0
  const isDue = (url: string) => all || known.get(url)?.failures === 1 || checkedAt(url) < Date.now() - PAUSE_MS
  return urls
    .filter(isDue)
    .toSorted((a, b) => checkedAt(a) - checkedAt(b))
    .slice(0, all ? MOST.all : MOST.due)
}

async function checkFrom(queue: string[], known: Map<string, LinkCheckRecord>, container: MedusaContainer) {
  const links = container.resolve<LinkCheckModuleService>(LINK_CHECK_MODULE)
  for (let url = queue.shift(); url; url = queue.shift()) {
    const finding = judgeLink(await askLink(url))
    const checked_at = new Date()
    await links.note({ url, checked_at, ...afterFinding(known.get(url), finding, checked_at) })
  }
}
