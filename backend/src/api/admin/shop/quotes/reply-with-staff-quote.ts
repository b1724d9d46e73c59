import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getQuoteForStaff } from "../../../../workflows/quote/get-quote-for-staff"

/** Answers with a quote as staff see it now: every act ends so, and their page has nothing to ask again. */
export async function replyWithStaffQuote(req: Pick<MedusaRequest, "scope">, res: MedusaResponse, id: string) {
  res.json(await getQuoteForStaff(req.scope, id))
}
