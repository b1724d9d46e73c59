import * as z from "zod"

/** What lies in one box: a set with the decks that it is made of. */
const BoxContent = z.object({
  title: z.string(),
  sku: z.string(),
  quantity: z.int(),
  holds: z.array(z.object({ title: z.string(), quantity: z.int() })),
})

/** The slips of what goes to one place: a page for each of its boxes, without a price. */
export const PackingSlip = z.object({
  order_number: z.int(),
  placed_at: z.string(),
  po_reference: z.string().nullable(),
  quote_number: z.string().nullable(),
  seller: z.object({ name: z.string(), address: z.array(z.string()), email: z.string() }),
  delivery: z.string().nullable(),
  to: z.array(z.string()),
  note: z.string().nullable(),
  boxes: z.array(z.array(BoxContent)),
})
export type PackingSlip = z.infer<typeof PackingSlip>

/** All the slips of an order, or those of one school. */
export const ListPackingSlips = z.strictObject({ destination_id: z.string().min(1).max(60).optional() })
