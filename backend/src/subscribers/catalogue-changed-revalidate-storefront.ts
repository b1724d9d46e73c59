import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  InventoryLevelWorkflowEvents,
  OrderWorkflowEvents,
  PricingEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { coalesce } from "../workflows/outbox/coalesce"
import { revalidateStorefrontWorkflow } from "../workflows/outbox/revalidate-storefront"

/** One saved price is seven events of Medusa's at once; one by one they would have every page made seven times. */
const revalidateCatalogue = coalesce(async (container: MedusaContainer) => {
  await revalidateStorefrontWorkflow(container).run({ input: { tags: ["catalogue"] } })
})

export default async function revalidateStorefront({ container }: SubscriberArgs) {
  await revalidateCatalogue(container)
}

/**
 * Texts, pictures and base prices (the variant's update says so), stock as staff count it, and stock as orders take it,
 * whose reservations no workflow announces. For price lists there is nothing but the pricing module's own events.
 */
/* eslint-disable @medusajs/prefer-workflow-event-over-module-event */
export const config: SubscriberConfig = {
  event: [
    ...Object.values(ProductWorkflowEvents),
    ...Object.values(ProductVariantWorkflowEvents),
    ...Object.values(InventoryLevelWorkflowEvents),
    ...Object.values(ReservationItemWorkflowEvents),
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    PricingEvents.PRICE_CREATED,
    PricingEvents.PRICE_UPDATED,
    PricingEvents.PRICE_DELETED,
    PricingEvents.PRICE_LIST_UPDATED,
    PricingEvents.PRICE_LIST_DELETED,
  ],
  context: { subscriberId: "catalogue-changed-revalidate-storefront" },
}
