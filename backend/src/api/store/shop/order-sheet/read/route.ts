import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { listDecks } from "../../../../../workflows/catalogue/list-decks"
import { readSheetUpload } from "../../../../../workflows/order-sheet/read-sheet-upload"
import { readUpload } from "../../../../read-upload"

const MEGABYTES = 2

/** The body is the file's bytes; what kind it is, they say themselves. Nothing of it is kept. */
export const POST = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const bytes = await readUpload(req, MEGABYTES)
  const decks = await listDecks(req.scope, req.publishable_key_context.sales_channel_ids)
  res.set("cache-control", "no-store").json({ reading: await readSheetUpload(bytes, decks) })
}
