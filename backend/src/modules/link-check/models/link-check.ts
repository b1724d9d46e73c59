import { model } from "@medusajs/framework/utils"

/** What is known of a link out of the site. A row comes with its first check and goes with the link. */
export const LinkCheck = model
  .define("link_check", {
    id: model.id({ prefix: "link" }).primaryKey(),
    url: model.text(),
    /** False once it was found dead twice in a row. */
    ok: model.boolean().default(true),
    /** What was found last, where it was not well. */
    fault: model.text().nullable(),
    /** Times in a row that it was found dead. */
    failures: model.number().default(0),
    failing_since: model.dateTime().nullable(),
    checked_at: model.dateTime(),
    /** When staff were told that it is dead. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["url"], unique: true }])
