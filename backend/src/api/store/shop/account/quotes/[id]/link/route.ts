import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadQuoteOfCustomer } from "../../../../../../../workflows/quote/list-quotes-of-customer"
import { makeQuoteLink } from "../../../../../../../workflows/quote/make-quote-link"

/** The account's own way to a quote: only secrets open one, so a new one is made. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const quote = await loadQuoteOfCustomer(req.scope, req.params.id!, req.auth_context.actor_id)
  const reader = { email: quote.requester_email, role: "requester" as const, is_open: true }
  const token = await makeQuoteLink(req.scope, { ...reader, quote_id: quote.id })
  res.set("cache-control", "no-store").json({ token })
}
