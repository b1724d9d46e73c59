import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { OrderSiteEntries, SiteEntryInput, SiteSettings, UpdateSiteEntry } from "../../../../contracts/site-content"

/** 20,000 characters of any script, in JSON. */
const bodyParser = { sizeLimit: "256kb" } as const

export const adminSiteMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shop/site/entries",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(SiteEntryInput)],
  },
  {
    matcher: "/admin/shop/site/entries/:id",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(UpdateSiteEntry)],
  },
  {
    matcher: "/admin/shop/site/order",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(OrderSiteEntries)],
  },
  {
    matcher: "/admin/shop/site/settings",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SiteSettings)],
  },
  // The route reads the bytes itself, and stops where they are too many.
  { matcher: "/admin/shop/site/pictures", methods: ["POST"], bodyParser: false },
]
