import { MiddlewareRoute } from "@medusajs/framework/http"

/** Stripe signs the raw bytes, so they must be kept beside the parsed body. */
export const stripeHookMiddlewares: MiddlewareRoute[] = [
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "256kb" } },
]
