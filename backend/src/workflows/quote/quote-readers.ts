import type { QuoteRecord } from "../../modules/quote/service"

export type QuoteReader = { email: string; role: "requester" | "approver" }

/** Who is to see a new version: the requester, and whoever approved the one before. */
export function quoteReaders({
  requester_email,
  approved_by_email,
}: Pick<QuoteRecord, "requester_email" | "approved_by_email">): QuoteReader[] {
  const requester: QuoteReader = { email: requester_email, role: "requester" }
  return approved_by_email && approved_by_email !== requester_email
    ? [requester, { email: approved_by_email, role: "approver" }]
    : [requester]
}
