import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListQuotes } from "../../../../contracts/quote-for-staff"
import { listQuotes } from "../../../../workflows/quote/list-quotes"
import { parseInput } from "../../../parse-input"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const asked = parseInput(ListQuotes, req.query)
  res.json({ ...(await listQuotes(req.scope, asked)), limit: asked.limit, offset: asked.offset })
}
