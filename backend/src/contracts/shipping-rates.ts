import * as z from "zod"

const amount = z
  .int("Enter an amount such as 8.50.")
  .min(0, "An amount cannot be below 0.")
  .max(1_000_000, "Keep an amount under $10,000.")
const grams = z.int("Enter whole grams.").min(1, "Enter at least 1 gram.").max(10_000_000, "Keep this under 10,000 kg.")

/** Up to and with this weight, a parcel costs this much. */
export const WeightStep = z.strictObject({ up_to_grams: grams, amount_cents: amount })
export type WeightStep = z.infer<typeof WeightStep>

/**
 * What a parcel service costs by weight. Past the last step every started `each_grams` costs `amount_cents` on top of it,
 * so that no order is too heavy to price. From `free_from_subtotal_cents` on, reckoned on the goods before discounts, it is free.
 */
export const ParcelRates = z.object({
  kind: z.literal("parcel"),
  rates: z.array(WeightStep).min(1, "Enter at least one weight.").max(50, "Keep it to 50 weights."),
  /** What one parcel may weigh; heavier shipments go in several, each priced by itself. Null: everything in one. */
  parcel_grams: grams.nullable().default(null),
  beyond: z.strictObject({ each_grams: grams, amount_cents: amount }),
  free_from_subtotal_cents: z
    .int("Enter an amount such as 150.00, or nothing.")
    .min(0, "An amount cannot be below 0.")
    .nullable(),
})
export type ParcelRates = z.infer<typeof ParcelRates>

/** A rate table as staff may enter it: with its weights in ascending order. */
export const ParcelRatesInput = ParcelRates.superRefine(({ rates }, context) => {
  rates.slice(1).forEach((step, index) => {
    if (step.up_to_grams > rates[index]!.up_to_grams) return
    context.addIssue({
      code: "custom",
      path: ["rates", index + 1, "up_to_grams"],
      message: "Each weight must be above the one before it.",
    })
  })
})

/** The `data` of one of the shop's shipping options: its rate table, or a pick-up that costs nothing. */
export const ShippingRates = z.union([ParcelRatesInput, z.object({ kind: z.literal("pickup") })])
export type ShippingRates = z.infer<typeof ShippingRates>

/** A parcel service as the admin lists it. */
export type ShippingOptionView = { id: string; name: string; description: string; rates: ParcelRates }
