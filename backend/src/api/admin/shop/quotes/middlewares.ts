import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { CloneQuote, ReserveQuote, ReviseQuote, SendQuote, WithdrawQuote } from "../../../../contracts/quote-for-staff"
import { QuoteSettings } from "../../../../contracts/quote-settings"

const quote = "/admin/shop/quotes/:id"

/** A sheet of 300 destinations, in JSON. */
const bodyParser = { sizeLimit: "1mb" } as const

const takes = (matcher: string, contract: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(contract)],
})

export const adminQuoteMiddlewares: MiddlewareRoute[] = [
  { ...takes(`${quote}/revise`, ReviseQuote), bodyParser },
  { ...takes(`${quote}/preview`, ReviseQuote), bodyParser },
  takes(`${quote}/send`, SendQuote),
  takes(`${quote}/withdraw`, WithdrawQuote),
  takes(`${quote}/reserve`, ReserveQuote),
  takes(`${quote}/release`, ReserveQuote),
  takes(`${quote}/clone`, CloneQuote),
  takes("/admin/shop/quote-settings", QuoteSettings),
]
