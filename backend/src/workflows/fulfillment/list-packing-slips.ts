import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PackingSlip } from "../../contracts/packing-slip"
import { ParcelRates } from "../../contracts/shipping-rates"
import { boughtItems, type StoredOrder } from "../order/stored-order"
import { requireOrder } from "./find-order-to-ship"
import { packingSlips, type PackedDeck } from "./packing-slips"

/**
 * The packing slips of an order, of all its places or of one school.
 * @throws MedusaError not_found for no such order, and for a school of another one
 */
export async function listPackingSlips(
  container: MedusaContainer,
  orderId: string,
  destinationId: string | undefined,
): Promise<PackingSlip[]> {
  const found = await requireOrder(container, orderId)
  const slips = packingSlips(found, {
    decks: await packedDecks(container, found.order),
    parcelGrams: await parcelGrams(container, found.order),
    destinationId,
  })
  if (slips.length > 0) return slips
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nothing of order ${found.view.number} goes there.`)
}

/** What a box of the order's delivery may weigh, also once staff have deleted that delivery. */
async function parcelGrams(container: MedusaContainer, { shipping_methods }: StoredOrder): Promise<number | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["data"],
    filters: { id: shipping_methods.map(({ shipping_option_id }) => shipping_option_id ?? "") },
    withDeleted: true,
  })
  return ParcelRates.safeParse(data[0]?.data).data?.parcel_grams ?? null
}

const Variant = z.object({
  id: z.string(),
  weight: z.number().nullish(),
  inventory_items: z
    .array(z.object({ required_quantity: z.number(), inventory: z.object({ title: z.string().nullish() }) }))
    .nullish(),
})

/** What each deck of the order weighs, and what a set is made of. */
async function packedDecks(container: MedusaContainer, order: StoredOrder): Promise<Map<string, PackedDeck>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "weight", "inventory_items.required_quantity", "inventory_items.inventory.title"],
    filters: { id: boughtItems(order).flatMap(({ variant_id }) => variant_id ?? []) },
  })
  return new Map(
    data.map((variant) => {
      const { id, weight, inventory_items } = Variant.parse(variant)
      const parts = (inventory_items ?? []).map(({ required_quantity, inventory }) => ({
        title: inventory.title ?? "",
        quantity: required_quantity,
      }))
      return [id, { grams: weight ?? 0, holds: parts.length > 1 ? parts : [] }]
    }),
  )
}
