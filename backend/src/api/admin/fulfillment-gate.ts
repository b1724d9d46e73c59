import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findOrder } from "../../workflows/order/find-order"
import { ordersToTell } from "../../workflows/order/orders-to-tell"
import { boughtItems } from "../../workflows/order/stored-order"
import { fulfillmentRefusal } from "../../workflows/order/why-not-fulfillable"

type OrderOf = (req: MedusaRequest) => Promise<string | undefined>

/** Medusa packs and ships what nobody has paid for (hazards H22). A request about no known order is left to Medusa. */
const onlyPaid = (orderOf: OrderOf) => async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const id = await orderOf(req)
  const found = id ? await findOrder(req.scope, id) : null
  const refusal = found && fulfillmentRefusal(found)
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal)
  next()
}

/** Medusa's own form would send the decks of many schools to the bill-to; what replaces a piece goes wherever staff say. */
async function onlyOfOneAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const found = await findOrder(req.scope, req.params.id!)
  if (!found || found.destinations.length === 0) return next()
  const bought = new Set(boughtItems(found.order).map(({ id }) => id))
  const { items } = (req.body ?? {}) as { items?: unknown }
  const isBought = (item: { id?: unknown } | null) => typeof item?.id === "string" && bought.has(item.id)
  if (!Array.isArray(items) || !items.some(isBought)) return next()
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Order ${found.view.number} goes to ${found.destinations.length} schools. Make its packages under "Schools" on the order's page.`,
  )
}

const inPath: OrderOf = async (req) => req.params.id
const inBody: OrderOf = async (req) => {
  const { order_id } = (req.body ?? {}) as { order_id?: unknown }
  return typeof order_id === "string" ? order_id : undefined
}
const ofFulfillment: OrderOf = async (req) => (await ordersToTell(req.scope, { fulfillment_id: req.params.id! }))[0]

/** Every route of Medusa's admin by which goods leave: an order's own, and the fulfilment module's. */
export const fulfillmentGateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [onlyPaid(inPath), onlyOfOneAddress],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    methods: ["POST"],
    middlewares: [onlyPaid(inPath)],
  },
  { matcher: "/admin/fulfillments", methods: ["POST"], middlewares: [onlyPaid(inBody)] },
  { matcher: "/admin/fulfillments/:id/shipment", methods: ["POST"], middlewares: [onlyPaid(ofFulfillment)] },
]
