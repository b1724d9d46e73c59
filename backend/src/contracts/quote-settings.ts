import * as z from "zod"
import { Email } from "./email"
import { optionalText, text } from "./text"

/** Who sells, as formal papers name it; staff set it. */
export const QuoteSeller = z.strictObject({
  legal_name: text(120, "Enter the legal name."),
  ein: z
    .string()
    .trim()
    .regex(/^\d{2}-\d{7}$/, "Enter an EIN such as 12-3456789.")
    .nullable(),
  address: z.array(text(120, "Leave no line empty.")).min(1).max(6),
  /** Where cheques go. */
  remit_to: z.array(text(120, "Leave no line empty.")).min(1).max(6),
  email: Email,
  phone: optionalText(30),
})
export type QuoteSeller = z.infer<typeof QuoteSeller>

export const QuoteSettings = z.strictObject({
  seller: QuoteSeller,
  valid_days: z.int("Enter whole days.").min(1, "Enter at least 1 day.").max(365, "Enter at most 365 days."),
  /** How far ahead an "order on or after" day may lie. */
  latest_start_days: z.int("Enter whole days.").min(0).max(365, "Enter at most 365 days."),
  /** A paragraph each. */
  terms: z.array(text(500, "Leave no paragraph empty.")).max(12),
})
export type QuoteSettings = z.infer<typeof QuoteSettings>
