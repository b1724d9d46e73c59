import { model } from "@medusajs/framework/utils"

/** One offer, unchangeable. Its destinations are rows of the module `destination` with its id. Amounts are in cents. */
export const QuoteVersion = model
  .define("quote_version", {
    id: model.id({ prefix: "quotever" }).primaryKey(),
    quote_id: model.text(),
    number: model.number(),
    reason: model.text(),
    valid_until: model.dateTime(),
    order_from: model.text().nullable(),
    message: model.text().nullable(),
    /** `PricedLine[]`. */
    lines: model.json(),
    /** `CartTotals`. */
    totals: model.json(),
    shipping_option_id: model.text(),
    delivery_name: model.text(),
    /** `QuoteSeller` and terms as they were then. */
    seller: model.json(),
    terms: model.json(),
  })
  .indexes([{ on: ["quote_id", "number"], unique: true, where: "deleted_at is null" }])
