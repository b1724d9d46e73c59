import * as z from "zod"
import { Finder } from "./finder"
import { Cents } from "./money"

export const DeckPicture = z.object({ id: z.string(), alt: z.string() })
export type DeckPicture = z.infer<typeof DeckPicture>

/** One step of the quantity breaks: from `min_quantity` decks on, each costs `unit_price_cents`. The last one is open. */
export const PriceTier = z.object({ min_quantity: z.int(), max_quantity: z.int().nullable(), unit_price_cents: Cents })
export type PriceTier = z.infer<typeof PriceTier>

/** What a shopper can do about a deck's stock right now. `left` is null where stock is not counted. */
export const DeckStock = z.object({
  state: z.enum(["in_stock", "backorder", "sold_out"]),
  left: z.int().nullable(),
})
export type DeckStock = z.infer<typeof DeckStock>

/** A deck, or the set of all decks, as the storefront shows it. */
export const DeckView = z.object({
  id: z.string(),
  handle: z.string(),
  variant_id: z.string(),
  sku: z.string(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  /** What is in the box, a line each; staff edit it as the product's metadata `in_the_box`, one line per entry. */
  in_the_box: z.array(z.string()),
  unit_price_cents: Cents,
  tiers: z.array(PriceTier),
  stock: DeckStock,
  weight_grams: z.number(),
  /** Handles of the decks that a set holds; empty for a single deck. */
  holds: z.array(z.string()),
  pictures: z.array(DeckPicture),
  /** Null where staff have not said whom the deck serves: then "Which deck?" leaves it out. */
  finder: Finder.nullable(),
})
export type DeckView = z.infer<typeof DeckView>
