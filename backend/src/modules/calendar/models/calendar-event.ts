import { model } from "@medusajs/framework/utils"

/** One occurrence to come, as the feed said when it was last read well. Days and instants are text, as the contract has them. */
export const CalendarEvent = model
  .define("calendar_event", {
    id: model.id({ prefix: "cevt" }).primaryKey(),
    title: model.text(),
    description: model.text(),
    place: model.text(),
    url: model.text().nullable(),
    all_day: model.boolean(),
    starts_at: model.text(),
    ends_at: model.text(),
    /** The instants between which it takes place; for whole days, those of the shop's time zone. */
    begins_at: model.dateTime(),
    over_at: model.dateTime(),
  })
  .indexes([{ on: ["over_at"] }])
