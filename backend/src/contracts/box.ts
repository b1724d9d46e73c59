import * as z from "zod"

/** What is in a deck's box, a line each, as staff write it. */
export const SetBox = z.strictObject({
  lines: z
    .array(z.string().trim().min(1).max(120, "Keep each line under 120 characters."))
    .max(20, "Keep it to 20 lines."),
})
export type SetBox = z.infer<typeof SetBox>

/** The lines of a text, blank ones left out; also of a product's metadata `in_the_box`, whatever lies there. */
export const boxLines = (text: unknown): string[] =>
  typeof text === "string"
    ? text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean)
    : []
