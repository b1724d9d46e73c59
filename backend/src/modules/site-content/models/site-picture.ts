import { model } from "@medusajs/framework/utils"

/** A picture that staff uploaded for the nonprofit's pages, as it was drawn anew. It never changes: another one is another row. */
export const SitePicture = model.define("site_picture", {
  id: model.id({ prefix: "sitepic" }).primaryKey(),
  /** The File module's key. */
  file_key: model.text(),
  /** Pixels. */
  width: model.number(),
  height: model.number(),
})
