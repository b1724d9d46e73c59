import { ShippingRates } from "../../contracts/shipping-rates"

/** SAMPLE VALUES: made-up rates and names of no carrier in particular; staff set the true ones on the page "Shipping rates". */
export type SampleDelivery = { name: string; code: string; description: string; data: ShippingRates }

export const SAMPLE_PARCELS: SampleDelivery[] = [
  {
    name: "Standard parcel",
    code: "standard-parcel",
    description: "By parcel post, with a tracking number.",
    data: {
      kind: "parcel",
      rates: [
        { up_to_grams: 500, amount_cents: 650 },
        { up_to_grams: 1000, amount_cents: 850 },
        { up_to_grams: 2500, amount_cents: 1150 },
        { up_to_grams: 5000, amount_cents: 1550 },
        { up_to_grams: 10_000, amount_cents: 2250 },
      ],
      parcel_grams: 10_000,
      beyond: { each_grams: 5000, amount_cents: 900 },
      free_from_subtotal_cents: 15_000,
    },
  },
  {
    name: "Express parcel",
    code: "express-parcel",
    description: "The quicker service, with a tracking number.",
    data: {
      kind: "parcel",
      rates: [
        { up_to_grams: 500, amount_cents: 1450 },
        { up_to_grams: 1000, amount_cents: 1850 },
        { up_to_grams: 2500, amount_cents: 2750 },
        { up_to_grams: 5000, amount_cents: 3950 },
        { up_to_grams: 10_000, amount_cents: 5950 },
      ],
      parcel_grams: 10_000,
      beyond: { each_grams: 5000, amount_cents: 2400 },
      free_from_subtotal_cents: null,
    },
  },
]

export const SAMPLE_PICKUP: SampleDelivery = {
  name: "Pick up in San Francisco",
  code: "pick-up",
  description: "Collect it yourself. Free.",
  data: { kind: "pickup" },
}
