import * as z from "zod"
import { OrderDestinationView, ParcelView } from "./order"

/** Packages made by one call: each is a run of Medusa's own, so an order for 300 schools takes several calls. */
export const PACKAGES_AT_ONCE = 10

/** A school of an order as staff ship to it. */
export const ShippingDestination = OrderDestinationView.extend({
  /** Its live package, once that is made. */
  fulfillment_id: z.string().nullable(),
  shipped_at: z.string().nullable(),
  tracking: ParcelView.shape.tracking,
})
export type ShippingDestination = z.infer<typeof ShippingDestination>

/** What staff see of an order that they are about to ship. */
export const OrderShipping = z.object({
  number: z.int(),
  /** Empty for an order with one address. */
  destinations: z.array(ShippingDestination),
  /** Why nothing may be packed or shipped now, in words for the staff. */
  refusal: z.string().nullable(),
})
export type OrderShipping = z.infer<typeof OrderShipping>

const destinationId = z.string().min(1).max(60)

/** Makes the missing packages of these schools, or of all. */
export const MakePackages = z.strictObject({
  destination_ids: z.array(destinationId).min(1, "Choose at least one school.").max(300).optional(),
})
export type MakePackages = z.infer<typeof MakePackages>

/** What one call of many did. Whoever asked asks the same again until nothing is left. */
export const BatchProgress = z.object({ made: z.int(), left: z.int() })
export type BatchProgress = z.infer<typeof BatchProgress>

export const ShipPackages = z
  .strictObject({
    shipments: z
      .array(
        z.strictObject({
          destination_id: destinationId,
          tracking_number: z
            .string()
            .trim()
            .min(1, "Enter a tracking number.")
            .max(60, "Keep a tracking number under 60 characters."),
        }),
      )
      .min(1, "Enter at least one tracking number.")
      .max(300),
  })
  .superRefine(({ shipments }, context) => {
    const seen = new Set<string>()
    shipments.forEach(({ destination_id }, index) => {
      if (seen.has(destination_id))
        context.addIssue({ code: "custom", path: ["shipments", index], message: "A school is named twice." })
      seen.add(destination_id)
    })
  })
export type ShipPackages = z.infer<typeof ShipPackages>
