import * as z from "zod"
import { StateCode, US_STATES, ZipCode } from "./address"
import { Email } from "./email"
import { isZipOf, stateOfZip } from "./state-of-zip"
import { optionalText, text } from "./text"

export const MAX_DESTINATIONS = 300
/** Pieces of one deck at one destination. */
export const MAX_AT_DESTINATION = 999
/** Pieces of one deck in an order, all destinations together. */
export const MAX_ON_SHEET = 9999

/** Where a parcel of an order for many places goes: a school, and who receives it there. */
export const ShipTo = z.strictObject({
  school: text(100, "Enter the school."),
  /** The person or office that receives the parcel. */
  attention: optionalText(80),
  address_1: text(120, "Enter a street address."),
  address_2: optionalText(120),
  city: text(80, "Enter a city."),
  province: StateCode,
  postal_code: ZipCode,
  phone: optionalText(30),
  /** The receiver is told by mail when the parcel leaves; empty: nobody is. */
  email: z.union([z.literal("").transform(() => undefined), Email]).optional(),
  /** For the parcel service and the slip, such as "deliver to the office". */
  note: optionalText(200),
})
export type ShipTo = z.infer<typeof ShipTo>

/** Pieces by variant id; a deck of which none goes there is left out. */
export const SheetQuantities = z.record(
  z.string().min(1).max(60),
  z
    .int("Enter a whole number of decks.")
    .min(1, "Enter at least 1, or leave it empty.")
    .max(MAX_AT_DESTINATION, `Enter at most ${MAX_AT_DESTINATION}.`),
)

/** A destination as it was ordered or quoted once, by the rules of its day. */
export const PastDestination = ShipTo.extend({ quantities: SheetQuantities })
export type PastDestination = z.infer<typeof PastDestination>

const Place = z.object({ postal_code: ZipCode, province: StateCode })

const liesInItsState = ({ postal_code, province }: z.infer<typeof Place>) => isZipOf(postal_code, province)

/**
 * Its ZIP code must lie in its state, since the tax goes by both and a parcel finds only one. It is looked at as soon as
 * these two are there, so that a row's other faults do not hide this one.
 */
export const SheetDestination = PastDestination.refine(liesInItsState, {
  path: ["postal_code"],
  when: ({ value }) => Place.safeParse(value).success,
  error: ({ input }) => {
    const { postal_code, province } = Place.parse(input)
    const state = US_STATES[stateOfZip(postal_code) ?? province]
    return `${postal_code} is a ZIP code of ${state}, not of ${US_STATES[province]}. Correct the ZIP code or the state.`
  },
})
export type SheetDestination = z.infer<typeof SheetDestination>

/** What is due for a destination, in cents. */
export const DestinationSums = z.object({
  goods_cents: z.int(),
  shipping_cents: z.int(),
  tax_cents: z.int(),
  /** The tax's name there, or null where none is due. */
  tax_name: z.string().nullable(),
  /** Parcels that go there. */
  boxes: z.int(),
})
export type DestinationSums = z.infer<typeof DestinationSums>

/** A destination of a cart, a quote or an order as its buyer sees it. */
export const DestinationView = z.object({
  id: z.string(),
  ship_to: ShipTo,
  quantities: SheetQuantities,
  sums: DestinationSums,
})
export type DestinationView = z.infer<typeof DestinationView>
