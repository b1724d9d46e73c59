import * as z from "zod"
import { SHIP_TO_FIELDS, type CellFaults, type CellName, type DraftRow } from "./sheet-draft"

const Row = z.object({
  id: z.string(),
  quantities: z.record(z.string(), z.string()),
  ...(Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, z.string()])) as Record<
    (typeof SHIP_TO_FIELDS)[number],
    z.ZodString
  >),
}) satisfies z.ZodType<DraftRow>

/** A column of what was uploaded or pasted. */
export const ReadColumn = z.object({
  /** Its heading as it stands there; empty where it has none. */
  heading: z.string(),
  /** The first text below the heading, by which a buyer knows the column again. */
  sample: z.string(),
  /** The field or deck that it was taken for; null where nobody could tell. */
  means: z.custom<CellName>((value) => typeof value === "string").nullable(),
})
export type ReadColumn = z.infer<typeof ReadColumn>

/** An uploaded or pasted list as rows of the order sheet, with what is to be mended. */
export const SheetReading = z.object({
  /** The text as it stood there, from which the rows are read anew when the buyer says what a column means. */
  table: z.array(z.array(z.string())),
  columns: z.array(ReadColumn),
  rows: z.array(Row),
  /** What is wrong with the cells of a row, by the row's id. */
  faults: z.record(
    z.string(),
    z.custom<CellFaults>((value) => typeof value === "object" && value !== null),
  ),
  /** What was left out, mended or is worth a look, a sentence each. */
  notes: z.array(z.string()),
})
export type SheetReading = z.infer<typeof SheetReading>
