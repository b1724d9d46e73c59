import { CartLineView } from "../../contracts/cart"
import { CartLine, CartRecord } from "./cart-record"
import { countedItems, leftForLine } from "./cart-stock"

/** What must be mended about a line before it can be paid, in the shopper's words, or null. */
export function lineTrouble(
  cart: CartRecord,
  line: CartLine,
  left: ReadonlyMap<string, number>,
): CartLineView["trouble"] {
  const title = line.variant?.product.title ?? line.title
  if (!isForSale(cart, line))
    return { code: "not_for_sale", message: `${title} is not for sale any more. Please remove it.`, left: 0 }
  const available = leftForLine(cart, line, left)
  if (available === null || available >= line.quantity) return null
  if (available === 0) return { code: "sold_out", message: `${title} is sold out. Please remove it.`, left: 0 }
  return {
    code: "too_few_left",
    message: `Only ${available} of ${title} left. Please change the quantity.`,
    left: available,
  }
}

/** True when a line may be on backorder and the shelf does not hold enough of it. */
export const shipsLater = (line: CartLine, left: ReadonlyMap<string, number>) =>
  line.variant?.allow_backorder === true &&
  countedItems(line).some((item) => (left.get(item.inventory_item_id) ?? 0) < line.quantity * item.required_quantity)

/** Published, in the cart's sales channel, and priced. */
export const isForSale = (cart: CartRecord, { variant }: CartLine) =>
  variant?.product.status === "published" &&
  Boolean(variant.price_set) &&
  (variant.product.sales_channels ?? []).some((channel) => channel?.id === cart.sales_channel_id)
