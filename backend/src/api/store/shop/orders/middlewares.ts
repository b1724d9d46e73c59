import { type MedusaRequest, type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { LookUpOrder } from "../../../../contracts/order"
import { rateLimit } from "../../../rate-limit"

const QUARTER_HOUR = 15 * 60
const HOUR = 60 * 60

/** Guessing is limited by where it comes from and by the order it aims at, so that neither many guessers nor many orders help. */
const lookUpByAddress = rateLimit({ name: "look-up-address", times: 20, seconds: QUARTER_HOUR })
const lookUpByNumber = rateLimit({
  name: "look-up-number",
  times: 10,
  seconds: HOUR,
  key: (req: MedusaRequest<LookUpOrder>) => String(req.validatedBody.number),
})

export const orderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/shop/orders/look-up",
    methods: ["POST"],
    middlewares: [lookUpByAddress, validateAndTransformBody(LookUpOrder), lookUpByNumber],
  },
]
