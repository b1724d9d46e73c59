import { model } from "@medusajs/framework/utils"

/** One webhook event of Stripe, kept before it is answered and worked off afterwards. `id` is Stripe's, so it comes once. */
export const PaymentEvent = model
  .define("payment_event", {
    id: model.id({ prefix: "pevt" }).primaryKey(),
    stripe_event_id: model.text(),
    type: model.text(),
    object_id: model.text(),
    payload: model.json(),
    status: model.enum(["received", "done", "failed"]).default("received"),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    outcome: model.text().nullable(),
  })
  .indexes([{ on: ["stripe_event_id"], unique: true }, { on: ["status", "next_attempt_at"] }, { on: ["object_id"] }])
