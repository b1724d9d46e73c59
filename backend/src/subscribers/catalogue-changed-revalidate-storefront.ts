import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  InventoryLevelWorkflowEvents,
  OrderWorkflowEvents,
  PricingEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { revalidateStorefrontWorkflow } from "../workflows/outbox/revalidate-storefront"

export default async function revalidateStorefront({ container }: SubscriberArgs) {
  await revalidateStorefrontWorkflow(container).run({ input: { tags: ["catalogue"] } })
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
