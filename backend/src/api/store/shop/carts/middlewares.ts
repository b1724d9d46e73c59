import { authenticate, MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AddLine, ApplyPromotion, SetQuantity } from "../../../../contracts/cart"
import { SheetForCart } from "../../../../contracts/order-sheet"
import { rateLimit } from "../../../rate-limit"
import { hideQuoteCart } from "./hide-quote-cart"
import { PreparePayment } from "../../../../contracts/checkout"

const carts = "/store/shop/carts"
/** Three hundred schools with all that can be typed about them are more than Medusa takes by itself. */
const bodyParser = { sizeLimit: "1mb" } as const

export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${carts}*`,
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  { matcher: `${carts}/:id`, middlewares: [hideQuoteCart] },
  { matcher: carts, methods: ["POST"], middlewares: [validateAndTransformBody(AddLine)] },
  { matcher: `${carts}/:id/lines`, methods: ["POST"], middlewares: [validateAndTransformBody(AddLine)] },
  { matcher: `${carts}/:id/lines/:line_id`, methods: ["POST"], middlewares: [validateAndTransformBody(SetQuantity)] },
  {
    matcher: `${carts}/:id/sheet`,
    methods: ["PUT"],
    bodyParser,
    middlewares: [validateAndTransformBody(SheetForCart)],
  },
  {
    matcher: "/store/shop/order-sheet/carts",
    methods: ["POST"],
    bodyParser,
    middlewares: [
      rateLimit({ name: "sheet-carts", times: 60, seconds: 10 * 60 }),
      authenticate("customer", ["bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(SheetForCart),
    ],
  },
  { matcher: `${carts}/:id/promotions`, methods: ["POST"], middlewares: [validateAndTransformBody(ApplyPromotion)] },
  {
    matcher: `${carts}/:id/prepare-payment`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(PreparePayment)],
  },
]
