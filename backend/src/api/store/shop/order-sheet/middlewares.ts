import type { MiddlewareRoute } from "@medusajs/framework/http"
import { rateLimit } from "../../../rate-limit"

const sheets = "/store/shop/order-sheet"

/** Reading a file takes a thread for a moment, so nobody may ask for it without end. */
export const orderSheetMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${sheets}/read`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [rateLimit({ name: "read-sheet", times: 30, seconds: 300 })],
  },
  {
    matcher: `${sheets}/template/*`,
    methods: ["GET"],
    middlewares: [rateLimit({ name: "sheet-template", times: 30, seconds: 300 })],
  },
]
