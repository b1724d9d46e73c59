import * as z from "zod"

/** A text of 1 to `max` characters; `missing` says what to enter. */
export const text = (max: number, missing: string) =>
  z.string().trim().min(1, missing).max(max, `Keep this under ${max} characters.`)

/** A text of at most `max` characters, which may be left out. */
export const optionalText = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters.`).optional()

/** A day, YYYY-MM-DD. */
export const Day = z.iso.date("Enter a date.")
