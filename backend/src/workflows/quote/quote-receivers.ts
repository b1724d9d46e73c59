import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"

export type Receiver = { email: string; role: "requester" | "approver" }

/**
 * Who is written to about a quote: its requester, each approver with a link of their own, and whoever approved a version
 * through somebody else's. Nobody whose links were all taken back.
 */
export async function listReceivers(
  container: MedusaContainer,
  { id, requester_email }: Pick<QuoteRecord, "id" | "requester_email">,
): Promise<Receiver[]> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [links, approvals] = await Promise.all([
    quotes.listQuoteLinks({ quote_id: id, role: "approver" }, { take: null }),
    quotes.listQuoteEvents({ quote_id: id, kind: "approved" }, { take: null }),
  ])
  const live = links.filter(({ revoked_at }) => revoked_at === null).map(({ email }) => email)
  const withLinks = new Set(links.map(({ email }) => email))
  const withoutLink = approvals.flatMap(({ email }) => (email && !withLinks.has(email) ? [email] : []))
  const approvers = new Set([...live, ...withoutLink])
  approvers.delete(requester_email)
  return [
    { email: requester_email, role: "requester" },
    ...[...approvers].map((email) => ({ email, role: "approver" as const })),
  ]
}
