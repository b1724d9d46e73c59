import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** A quote's cart is paid by the quote's link alone; here it is as little there as one that never was. */
export async function hideQuoteCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [cart] = await req.scope
    .resolve(Modules.CART)
    .listCarts({ id: req.params.id! }, { take: 1, select: ["id", "metadata"] })
  if (cart?.metadata?.quote_id) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This cart does not exist any more.")
  next()
}
