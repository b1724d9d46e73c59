import { model } from "@medusajs/framework/utils"
import { QUOTE_STATUSES } from "../../../contracts/quote"

/** A quote through all its versions; what was offered stands in `QuoteVersion` and never changes. */
export const Quote = model
  .define("quote", {
    id: model.id({ prefix: "quote" }).primaryKey(),
    /** The number that buyers read is made of it (quote-number.ts). */
    display_id: model.autoincrement(),
    status: model.enum([...QUOTE_STATUSES]),
    requester_name: model.text(),
    requester_email: model.text(),
    organization: model.text(),
    /** `UsAddress`. */
    bill_to: model.json(),
    po_number: model.text().nullable(),
    note: model.text().nullable(),
    /** Set when it was asked for by a signed-in buyer. */
    customer_id: model.text().nullable(),
    /** Number of the version that counts. */
    version: model.number(),
    /** End of the current version's validity, for lists and jobs. */
    valid_until: model.dateTime(),
    order_from: model.text().nullable(),
    approved_by_name: model.text().nullable(),
    approved_by_email: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** The cart that the approved quote is paid by; one quote, one cart, so two payers can never make two orders. */
    cart_id: model.text().nullable(),
    /** SHA-256 of what was asked for, so that a double click makes one quote. */
    request_key: model.text().nullable(),
    /** The quote that this one renews at newer prices. */
    renews_id: model.text().nullable(),
  })
  .indexes([
    { on: ["display_id"], unique: true },
    { on: ["status", "valid_until"] },
    { on: ["cart_id"], unique: true, where: "cart_id is not null and deleted_at is null" },
    { on: ["request_key"], where: "request_key is not null and deleted_at is null" },
    { on: ["renews_id"], where: "renews_id is not null and deleted_at is null" },
    { on: ["customer_id"], where: "customer_id is not null and deleted_at is null" },
  ])
