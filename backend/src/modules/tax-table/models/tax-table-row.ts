import { model } from "@medusajs/framework/utils"

/** The rate of a state, or of a range of its ZIP codes, for a span of days; see contracts/tax-rates.ts for the units. */
export const TaxTableRow = model
  .define("tax_table_row", {
    id: model.id({ prefix: "taxrow" }).primaryKey(),
    province: model.text(),
    zip_from: model.text().nullable(),
    zip_to: model.text().nullable(),
    rate_millipercent: model.number(),
    name: model.text(),
    shipping_taxed: model.boolean().default(false),
    // Calendar days as text: a day has no time zone, and YYYY-MM-DD sorts as it should.
    valid_from: model.text(),
    valid_to: model.text().nullable(),
  })
  .indexes([{ on: ["province"] }])
