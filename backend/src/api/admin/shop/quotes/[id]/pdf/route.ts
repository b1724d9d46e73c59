import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { QuotePdfQuery } from "../../../../../../contracts/quote-for-staff"
import { getQuoteVersionView } from "../../../../../../workflows/quote/get-quote-version-view"
import { parseInput } from "../../../../../parse-input"
import { replyWithQuotePdf } from "../../../../../quote-pdf-reply"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { version } = parseInput(QuotePdfQuery, req.query)
  const { quote, newest } = await getQuoteVersionView(req.scope, req.params.id!, version)
  await replyWithQuotePdf(res, quote, newest)
}
