import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuoteStatus, QuoteSummary } from "../../contracts/quote"
import type { ListQuotes } from "../../contracts/quote-for-staff"
import { QUOTE_MODULE } from "../../modules/quote"
import { ENDING } from "../../modules/quote/quote-status"
import type { QuoteModuleService } from "../../modules/quote/service"
import { displayIdOf } from "./quote-number"
import { quoteSummaries } from "./quote-summaries"
import { listUnmarkedQuotes } from "./unmarked-quotes"

/** Staff's list, the newest first. What has expired or was ordered counts as such, whether or not it is marked yet. */
export async function listQuotes(
  container: MedusaContainer,
  { status, text, limit, offset }: ListQuotes,
): Promise<{ quotes: QuoteSummary[]; count: number }> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const ofThisStatus = status && ofStatus(status, await listUnmarkedQuotes(container), new Date())
  const filters = { $and: [...(ofThisStatus ? [ofThisStatus] : []), ...(text ? [withText(text)] : [])] }
  const page = { take: limit, skip: offset, order: { display_id: "DESC" as const } }
  const [found, count] = await quotes.listAndCountQuotes(filters, page)
  return { quotes: await quoteSummaries(container, found), count }
}

/** The filter that says of each quote what its page says (get-quote-view.ts). @param ordered those not marked as such yet */
function ofStatus(status: QuoteStatus, ordered: string[], now: Date) {
  if (status === "ordered") return { $or: [{ status }, { id: ordered }] }
  const others = { id: { $nin: ordered } }
  if (status === "expired") return { ...others, $or: [{ status }, { status: [...ENDING], valid_until: { $lte: now } }] }
  return ENDING.includes(status) ? { ...others, status, valid_until: { $gt: now } } : { ...others, status }
}

function withText(text: string) {
  const display_id = displayIdOf(text)
  const like = { $ilike: `%${text.replace(/[\\%_]/g, "\\$&")}%` }
  return {
    $or: [
      ...(display_id ? [{ display_id }] : []),
      { organization: like },
      { requester_name: like },
      { requester_email: like },
    ],
  }
}
