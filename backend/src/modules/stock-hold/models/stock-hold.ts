import { model } from "@medusajs/framework/utils"

/** Pieces of one inventory item kept back for a cart while its buyer pays. Plain rows: a hold that ended is gone. */
export const StockHold = model
  .define("stock_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    cart_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    quantity: model.number(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { on: ["cart_id", "inventory_item_id", "location_id"], unique: true },
    { on: ["inventory_item_id", "location_id"] },
    { on: ["expires_at"] },
  ])
