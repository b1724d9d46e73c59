import { model } from "@medusajs/framework/utils"

/** What every new quote says, in the one row with the id `QUOTE_SETTING_ID`; contracts/quote.ts `QuoteSettings`. */
export const QuoteSetting = model.define("quote_setting", {
  id: model.id({ prefix: "quoteset" }).primaryKey(),
  settings: model.json(),
})

export const QUOTE_SETTING_ID = "quoteset_shop"
