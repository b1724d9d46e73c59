import { model } from "@medusajs/framework/utils"
import { MESSAGE_KINDS, MESSAGE_STATUSES } from "../../../contracts/outbox"

/** A mail or a call that must go out at least once, and is tried until it did or was given up. */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    kind: model.enum([...MESSAGE_KINDS]),
    dedupe_key: model.text().unique(),
    payload: model.json(),
    status: model.enum([...MESSAGE_STATUSES]).default("pending"),
    recipient: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["status", "next_attempt_at"] }])
