import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuoteVersionView } from "../../contracts/quote"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteLinkRecord, QuoteModuleService } from "../../modules/quote/service"
import { getQuoteView } from "./get-quote-view"
import { quoteDifferences } from "./quote-differences"
import { listReceivers } from "./quote-receivers"
import { listVersions, versionView } from "./quote-record"

/** A quote with all its versions, the newest first, who holds links and who is written to. @throws MedusaError not_found */
export async function getQuoteForStaff(container: MedusaContainer, id: string): Promise<QuoteForStaff> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const quote = await getQuoteView(container, id)
  const [versions, receivers, links] = await Promise.all([
    listVersions(container, id).then((records) => Promise.all(records.map((record) => versionView(container, record)))),
    listReceivers(container, { id, requester_email: quote.requester.email }),
    quotes.listQuoteLinks({ quote_id: id }, { take: null, order: { created_at: "DESC" } }),
  ])
  return { id, quote, versions: versions.map(withDifferences), receivers, links: links.map(linkView) }
}

const withDifferences = (version: QuoteVersionView, index: number, all: QuoteVersionView[]) => {
  const before = all[index + 1]
  return { ...version, differences: before ? quoteDifferences(before, version) : [] }
}

const linkView = ({ id, email, role, created_at, opened_at, revoked_at }: QuoteLinkRecord) => ({
  ...{ id, email, role },
  made_at: created_at.toISOString(),
  opened_at: opened_at?.toISOString() ?? null,
  revoked_at: revoked_at?.toISOString() ?? null,
})
