import { model } from "@medusajs/framework/utils"

/** Links of the whole site, in the one row with the id `SITE_SETTING_ID`. */
export const SiteSetting = model.define("site_setting", {
  id: model.id({ prefix: "siteset" }).primaryKey(),
  nonprofit_url: model.text().nullable(),
  calendar_url: model.text().nullable(),
})

export const SITE_SETTING_ID = "siteset_shop"
