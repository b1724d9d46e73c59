import { model } from "@medusajs/framework/utils"
import { SITE_KINDS } from "../../../contracts/site-content"

/** One piece of the nonprofit's pages, in its kind's list; see contracts/site-content.ts for what the fields say. */
export const SiteEntry = model
  .define("site_entry", {
    id: model.id({ prefix: "siteent" }).primaryKey(),
    kind: model.enum([...SITE_KINDS]),
    /** A page's address; the other kinds have none. */
    slug: model.text().nullable(),
    title: model.text(),
    text: model.text(),
    link_url: model.text().nullable(),
    link_label: model.text(),
    picture_id: model.text().nullable(),
    picture_alt: model.text(),
    // Calendar days as text: a day has no time zone, and YYYY-MM-DD sorts as it should.
    shows_from: model.text().nullable(),
    shows_to: model.text().nullable(),
    status: model.enum(["draft", "published"]),
    /** Its place in the list of its kind. */
    rank: model.number(),
    /** The fields of its kind alone. */
    details: model.json(),
  })
  .indexes([{ on: ["slug"], unique: true, where: "slug is not null and deleted_at is null" }, { on: ["kind", "rank"] }])
