import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  InventoryEvents,
  InventoryLevelWorkflowEvents,
  PricingEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { revalidateCatalogueWorkflow } from "../workflows/catalogue/revalidate-catalogue"

export default async function revalidateStorefront({ container }: SubscriberArgs) {
  await revalidateCatalogueWorkflow(container).run()
}

/**
 * Texts, pictures, prices and stock. Staff's count of the shelf is announced by its workflow, but an order's reservation
 * only by the inventory module, and a price list's prices only by the pricing module.
 */
export const config: SubscriberConfig = {
  event: [
    ...Object.values(ProductWorkflowEvents),
    ...Object.values(ProductVariantWorkflowEvents),
    ...Object.values(InventoryLevelWorkflowEvents),
    InventoryEvents.INVENTORY_LEVEL_UPDATED,
    PricingEvents.PRICE_CREATED,
    PricingEvents.PRICE_UPDATED,
    PricingEvents.PRICE_DELETED,
    PricingEvents.PRICE_LIST_UPDATED,
    PricingEvents.PRICE_LIST_DELETED,
  ],
  context: { subscriberId: "catalogue-changed-revalidate-storefront" },
}
