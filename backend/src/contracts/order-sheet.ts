import * as z from "zod"
import { CartTotals, NextBreak } from "./cart"
import { DeckView } from "./catalogue"
import { DestinationSums, MAX_DESTINATIONS, MAX_ON_SHEET, SheetDestination } from "./destination"
import { Cents } from "./money"
import { ParcelRates } from "./shipping-rates"
import { TaxRateFields } from "./tax-rates"

/** A column of the order sheet. */
export const SheetDeck = DeckView.pick({
  variant_id: true,
  handle: true,
  title: true,
  sku: true,
  tiers: true,
  weight_grams: true,
  stock: true,
  holds: true,
})
export type SheetDeck = z.infer<typeof SheetDeck>

/** All that a sheet's price depends on, so that the browser reckons as one types, by the rule that the server charges by. */
export const SheetTerms = z.object({
  decks: z.array(SheetDeck),
  deliveries: z.array(z.object({ id: z.string(), name: z.string(), description: z.string(), rates: ParcelRates })),
  /** The rows that hold today. */
  tax_rates: z.array(TaxRateFields),
  /** The shop's day, YYYY-MM-DD. */
  on: z.string(),
})
export type SheetTerms = z.infer<typeof SheetTerms>

/** A whole sheet, ready to become a cart or a quote. */
export const OrderSheet = z
  .strictObject({
    destinations: z
      .array(SheetDestination)
      .min(1, "Enter at least one school.")
      .max(MAX_DESTINATIONS, `A sheet takes at most ${MAX_DESTINATIONS} schools.`),
    shipping_option_id: z.string().min(1).max(60).optional(),
  })
  .superRefine(({ destinations }, context) => {
    const totals = new Map<string, number>()
    destinations.forEach(({ quantities, school }, index) => {
      const entries = Object.entries(quantities)
      if (entries.length === 0)
        context.addIssue({
          code: "custom",
          path: ["destinations", index, "quantities"],
          message: `Enter how many decks go to ${school}.`,
        })
      for (const [id, quantity] of entries) totals.set(id, (totals.get(id) ?? 0) + quantity)
    })
    if ([...totals.values()].some((total) => total > MAX_ON_SHEET))
      context.addIssue({
        code: "custom",
        path: ["destinations"],
        message: `A sheet takes at most ${MAX_ON_SHEET} of a deck. For more, please write to us.`,
      })
  })
export type OrderSheet = z.infer<typeof OrderSheet>

/** A sheet on its way into a cart: a new one, or in place of all that lies in one. */
export const SheetForCart = z.strictObject({ sheet: OrderSheet })
export type SheetForCart = z.infer<typeof SheetForCart>

export const PricedLine = z.object({
  variant_id: z.string(),
  title: z.string(),
  sku: z.string(),
  quantity: z.int(),
  unit_price_cents: Cents,
  subtotal_cents: Cents,
  next_break: NextBreak.nullable(),
})
export type PricedLine = z.infer<typeof PricedLine>

/** A sheet with its prices. Shipping and tax are null while a place or delivery is not known. */
export const PricedSheet = z.object({
  shipping_option_id: z.string().nullable(),
  lines: z.array(PricedLine),
  destinations: z.array(DestinationSums.extend({ id: z.string() })),
  totals: CartTotals,
})
export type PricedSheet = z.infer<typeof PricedSheet>

const known = z.string().optional()

/** A row of a past sheet, as far as it is known: an order that was picked up has no address, and staff may have typed half of one. */
export const PastRow = z.object({
  school: known,
  attention: known,
  address_1: known,
  address_2: known,
  city: known,
  province: known,
  postal_code: known,
  phone: known,
  email: known,
  note: known,
  quantities: z.record(z.string(), z.int()),
})
export type PastRow = z.infer<typeof PastRow>

/** What was ordered or quoted once, to be opened as a new sheet: its destinations, and what each deck cost then, in cents. */
export const PastSheet = z.object({
  /** "Order 1042" or "Quote Q-1007". */
  name: z.string(),
  destinations: z.array(PastRow),
  lines: z.array(z.object({ variant_id: z.string(), title: z.string(), quantity: z.int(), unit_price_cents: Cents })),
  /** How it travelled. */
  shipping_option_id: z.string().nullable(),
  total_cents: Cents,
})
export type PastSheet = z.infer<typeof PastSheet>
