import * as z from "zod"

/** A whole number of US cents. The shop reckons in cents alone; Medusa's tables hold major units (12.5 is $12.50). */
export const Cents = z.int()
export type Cents = z.infer<typeof Cents>
