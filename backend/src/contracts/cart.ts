import * as z from "zod"
import { UsAddress, StateCode, ZipCode } from "./address"
import { DestinationView } from "./destination"
import { Cents } from "./money"

export const MAX_QUANTITY = 999

export const Quantity = z
  .int("Enter a whole number of decks.")
  .min(1, "Enter at least 1.")
  .max(MAX_QUANTITY, `Enter at most ${MAX_QUANTITY}; for more, write to us.`)

export const AddLine = z.strictObject({ variant_id: z.string().min(1).max(60), quantity: Quantity })
export type AddLine = z.infer<typeof AddLine>

export const SetQuantity = z.strictObject({ quantity: Quantity })
export type SetQuantity = z.infer<typeof SetQuantity>

export const ApplyPromotion = z.strictObject({
  code: z.string().trim().min(1, "Enter a code.").max(60, "That is too long for a code."),
})
export type ApplyPromotion = z.infer<typeof ApplyPromotion>

/** Query of the cart's estimate: what shipping and tax would be for a place. A state is found from the ZIP when left out. */
export const EstimateFor = z.object({
  postal_code: ZipCode.optional(),
  province: StateCode.optional(),
  shipping_option_id: z.string().min(1).max(60).optional(),
})
export type EstimateFor = z.infer<typeof EstimateFor>

/** The next quantity break of a line. */
export const NextBreak = z.object({ min_quantity: z.int(), more: z.int(), unit_price_cents: Cents })

export const CartLineView = z.object({
  id: z.string(),
  variant_id: z.string(),
  handle: z.string(),
  title: z.string(),
  sku: z.string(),
  quantity: z.int(),
  unit_price_cents: Cents,
  /** quantity × unit price, before discounts. */
  subtotal_cents: Cents,
  picture_id: z.string().nullable(),
  /** How many more make each cheaper, and what each costs then; null when no break is ahead. */
  next_break: NextBreak.nullable(),
  /** A trouble that must be mended before paying, in words for the shopper. */
  trouble: z
    .object({ code: z.enum(["sold_out", "too_few_left", "not_for_sale"]), message: z.string(), left: z.int() })
    .nullable(),
  /** Set when the piece ships later, since it is on backorder. */
  ships_later: z.boolean(),
})
export type CartLineView = z.infer<typeof CartLineView>

export const DeliveryOption = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  amount_cents: Cents,
  is_pickup: z.boolean(),
})
export type DeliveryOption = z.infer<typeof DeliveryOption>

/** Sums in cents, from the one `priceOrder`. Shipping and tax are null until a place is known. */
export const CartTotals = z.object({
  subtotal_cents: Cents,
  discount_cents: Cents,
  shipping_cents: Cents.nullable(),
  tax_cents: Cents.nullable(),
  total_cents: Cents,
})
export type CartTotals = z.infer<typeof CartTotals>

export const CartView = z.object({
  id: z.string(),
  lines: z.array(CartLineView),
  /** Pieces in the cart, all lines together. */
  count: z.int(),
  promotions: z.array(z.object({ code: z.string(), discount_cents: Cents })),
  delivery_options: z.array(DeliveryOption),
  /** The option that the totals reckon with. */
  shipping_option_id: z.string().nullable(),
  totals: CartTotals,
  /** The place that the totals reckon with, and the tax's name there. */
  estimated_for: z
    .object({ province: z.string(), postal_code: z.string(), tax_name: z.string().nullable() })
    .nullable(),
  /** Subtotal in cents from which the chosen option is free, if there is one. */
  free_shipping_from_cents: Cents.nullable(),
  email: z.string().nullable(),
  shipping_address: UsAddress.nullable(),
  /** Where the cart goes when it was filled by an order sheet; empty for a cart with one address. */
  destinations: z.array(DestinationView),
})
export type CartView = z.infer<typeof CartView>
