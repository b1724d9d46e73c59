import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { listDecks } from "../../../../../workflows/catalogue/list-decks"

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const decks = await listDecks(req.scope, req.publishable_key_context.sales_channel_ids)
  const deck = decks.find(({ handle }) => handle === req.params.handle)
  if (!deck) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The shop has no such deck.")
  res.setHeader("cache-control", "no-cache")
  res.json({ deck })
}
