import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"

export type Receiver = { email: string; role: "requester" | "approver" }

/** Who is written to about a quote: its requester, and each approver who has a link that was not revoked. */
export async function listReceivers(
  container: MedusaContainer,
  { id, requester_email }: Pick<QuoteRecord, "id" | "requester_email">,
): Promise<Receiver[]> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const links = await quotes.listQuoteLinks({ quote_id: id, role: "approver", revoked_at: null }, { take: null })
  const approvers = new Set(links.map(({ email }) => email))
  approvers.delete(requester_email)
  return [
    { email: requester_email, role: "requester" },
    ...[...approvers].map((email) => ({ email, role: "approver" as const })),
  ]
}
