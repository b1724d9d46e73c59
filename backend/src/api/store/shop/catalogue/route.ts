import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { listDecks } from "../../../../workflows/catalogue/list-decks"

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const decks = await listDecks(req.scope, req.publishable_key_context.sales_channel_ids)
  // The storefront keeps its own copy and is told when it is stale, so nobody between may answer with an old one.
  res.setHeader("cache-control", "no-cache")
  res.json({ decks })
}
