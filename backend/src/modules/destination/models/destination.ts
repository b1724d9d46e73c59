import { model } from "@medusajs/framework/utils"

/**
 * One ship-to with its receiver and what goes there. It belongs to one of three: a cart (and, once that is placed, its
 * order), a version of a quote, or a customer's list of schools that were used before.
 */
export const Destination = model
  .define("destination", {
    id: model.id({ prefix: "dest" }).primaryKey(),
    cart_id: model.text().nullable(),
    quote_version_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    /** Its place on the sheet. */
    rank: model.number(),
    /** contracts/destination.ts `ShipTo`. */
    school: model.text(),
    attention: model.text().nullable(),
    address_1: model.text(),
    address_2: model.text().nullable(),
    city: model.text(),
    province: model.text(),
    postal_code: model.text(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    note: model.text().nullable(),
    /** Pieces by variant id. */
    quantities: model.json(),
    /** `DestinationSums` as they were worked out last: when the cart was settled, or the version was made. */
    sums: model.json().nullable(),
    /** pricing/price-order.ts `TaxRate` behind these sums; null where no tax is due. */
    tax_rate: model.json().nullable(),
    /** True where the shipping in `sums` is promised and is not reckoned anew, as for a quote. */
    shipping_locked: model.boolean().default(false),
  })
  .indexes([
    { on: ["cart_id", "rank"], where: "cart_id is not null and deleted_at is null" },
    { on: ["quote_version_id", "rank"], where: "quote_version_id is not null and deleted_at is null" },
    { on: ["customer_id"], where: "customer_id is not null and deleted_at is null" },
  ])
