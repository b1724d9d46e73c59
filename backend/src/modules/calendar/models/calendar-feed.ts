import { model } from "@medusajs/framework/utils"

/** Where the public calendar is read from and how that went. One row. */
export const CalendarFeed = model.define("calendar_feed", {
  id: model.id({ prefix: "cfeed" }).primaryKey(),
  feed_url: model.text().nullable(),
  /** When it was last read without a fault, be it to hear that nothing changed. */
  read_at: model.dateTime().nullable(),
  /** When its occurrences were last worked out. */
  expanded_at: model.dateTime().nullable(),
  fault: model.text().nullable(),
  /** The version that its server named then. */
  etag: model.text().nullable(),
})
