import type { CartRecord } from "../cart-record"

/** A cart that does not exist yet, to ask about what would lie in it. */
export const emptyCart = (sales_channel_id: string): CartRecord => ({
  id: "",
  region_id: "",
  currency_code: "usd",
  sales_channel_id,
  total: 0,
  items: [],
  shipping_methods: [],
  destinations: [],
})
