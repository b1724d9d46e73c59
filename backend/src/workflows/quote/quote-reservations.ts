import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The pieces that staff keep back for a quote: reservations of Medusa's, of no order's line, with the quote's id as their
 * `external_id`. They count as available to the quote's own cart alone, and are given up as its order is placed.
 */
export async function listQuoteReservations(container: MedusaContainer, quoteId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "reservation",
    fields: ["id", "inventory_item_id", "location_id", "quantity", "external_id", "description", "created_by"],
    filters: { external_id: quoteId },
  })
  return data
}
