import { model } from "@medusajs/framework/utils"
import { QUOTE_ACTS } from "../../../contracts/quote"

/** One thing that happened to a quote, with what was seen then. Rows are only ever added. */
export const QuoteEvent = model
  .define("quote_event", {
    id: model.id({ prefix: "quoteev" }).primaryKey(),
    quote_id: model.text(),
    kind: model.enum([...QUOTE_ACTS]),
    name: model.text().nullable(),
    email: model.text().nullable(),
    version: model.number(),
    /** In cents. */
    total_cents: model.number(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["quote_id"] }])
