import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { OrderSiteEntries } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { orderSiteEntriesStep } from "./steps/order-site-entries-step"

/** Puts all entries of a kind in a new order. */
export const orderSiteEntriesWorkflow = createWorkflow("order-site-entries", (input: OrderSiteEntries) => {
  acquireLockStep({ key: SITE_CONTENT_MODULE, timeout: 5, ttl: 30 })
  const ordered = orderSiteEntriesStep(input)
  releaseLockStep({ key: SITE_CONTENT_MODULE })
  revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["site"] } })
  return new WorkflowResponse(ordered)
})
