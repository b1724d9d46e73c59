import { model } from "@medusajs/framework/utils"

/** A secret link to a quote. Only the SHA-256 of its secret is kept, so nobody who reads the database can open it. */
export const QuoteLink = model
  .define("quote_link", {
    id: model.id({ prefix: "quotelink" }).primaryKey(),
    quote_id: model.text(),
    email: model.text(),
    role: model.enum(["requester", "approver"]),
    token_hash: model.text(),
    opened_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["quote_id"] }])
