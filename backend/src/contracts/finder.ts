import * as z from "zod"
import { text } from "./text"

/** What "Which deck?" reckons with, as staff say it of a deck. */
export const Finder = z.strictObject({
  /** What the deck is for, such as somebody would choose it from a list. */
  purpose: text(80, "Enter what the deck is for."),
  people_per_deck: z.int("Enter a whole number of people.").min(1, "Enter at least 1.").max(200, "Enter at most 200."),
  minutes_per_round: z
    .int("Enter a whole number of minutes.")
    .min(1, "Enter at least 1.")
    .max(240, "Enter at most 240."),
})
export type Finder = z.infer<typeof Finder>

/** Null leaves the deck out of "Which deck?". */
export const SetFinder = z.strictObject({ finder: Finder.nullable() })
export type SetFinder = z.infer<typeof SetFinder>

/** A product's metadata `finder`, whatever lies there. */
export const finderOf = (value: unknown): Finder | null => Finder.safeParse(value).data ?? null
