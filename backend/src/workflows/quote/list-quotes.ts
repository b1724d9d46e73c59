import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListQuotes, QuoteStatus, QuoteSummary } from "../../contracts/quote"
import { QUOTE_MODULE } from "../../modules/quote"
import { ENDING } from "../../modules/quote/quote-status"
import type { QuoteModuleService } from "../../modules/quote/service"
import { displayIdOf } from "./quote-number"
import { quoteSummaries } from "./quote-summaries"

/** Staff's list, the newest first. What has expired counts as such, whether or not the job has come by. */
export async function listQuotes(
  container: MedusaContainer,
  { status, text, limit, offset }: ListQuotes,
): Promise<{ quotes: QuoteSummary[]; count: number }> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const filters = { $and: [...(status ? [ofStatus(status, new Date())] : []), ...(text ? [withText(text)] : [])] }
  const page = { take: limit, skip: offset, order: { display_id: "DESC" as const } }
  const [found, count] = await quotes.listAndCountQuotes(filters, page)
  return { quotes: await quoteSummaries(container, found), count }
}

function ofStatus(status: QuoteStatus, now: Date) {
  if (status === "expired") return { $or: [{ status }, { status: [...ENDING], valid_until: { $lte: now } }] }
  return ENDING.includes(status) ? { status, valid_until: { $gt: now } } : { status }
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
