import * as z from "zod"
import { StateCode } from "./address"
import { Day, text } from "./text"

const zip = z
  .string()
  .trim()
  .regex(/^\d{5}$/, "Enter five digits.")
  .nullable()

/** A row of the tax table as staff enter it. Without ZIPs it holds for the whole state. */
export const TaxRateFields = z.strictObject({
  province: StateCode,
  zip_from: zip,
  /** Inclusive. */
  zip_to: zip,
  /** Thousandths of a percent: 8.625 % is 8625. California's district taxes need three decimals, and binary fractions lose cents. */
  rate_millipercent: z
    .int("Enter a percentage with at most three decimals.")
    .min(0, "A rate cannot be below 0.")
    .max(30_000, "A rate above 30 % is surely a slip."),
  name: text(80, "Enter the name that buyers read."),
  shipping_taxed: z.boolean(),
  /** First and last day on which the rate holds, inclusive, as YYYY-MM-DD; the last is null while it is open. */
  valid_from: Day,
  valid_to: Day.nullable(),
})
export type TaxRateFields = z.infer<typeof TaxRateFields>

/** What one field cannot know: the ZIPs come in a pair, and nothing ends before it begins. */
export const TaxRateInput = TaxRateFields.superRefine((row, context) => {
  const fault = (path: keyof TaxRateFields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message })
  if (row.zip_from !== null && row.zip_to === null) fault("zip_to", "Enter the last ZIP of the range.")
  if (row.zip_from === null && row.zip_to !== null) fault("zip_from", "Enter the first ZIP of the range.")
  if (row.zip_from !== null && row.zip_to !== null && row.zip_to < row.zip_from)
    fault("zip_to", "The last ZIP must not be below the first.")
  if (row.valid_to !== null && row.valid_to < row.valid_from)
    fault("valid_to", "The last day must not be before the first.")
})

/** A row as the admin lists it. */
export type TaxRateView = TaxRateFields & { id: string }
