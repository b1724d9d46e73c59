import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_QUANTITY } from "../../../contracts/cart"
import { ShopRefusal } from "../../../refusal"
import { CartRecord, CartVariant, loadOpenCart, variantFields } from "../cart-record"
import { leftByItem } from "../cart-stock"
import { lineTrouble } from "../line-trouble"
import { emptyCart } from "./empty-cart"

/** A line as it would be: `line_id` for one that lies in the cart, `variant_id` for pieces that come on top. */
export type WantedLine = {
  cart_id: string | null
  sales_channel_id: string
  line_id?: string
  variant_id?: string
  quantity: number
}

const MAX_LINES = 100

/**
 * @throws MedusaError not_found when cart or line are not there (or the cart is an order by now), not_allowed when the
 *   quantity is too high; ShopRefusal sold_out or not_for_sale (409) saying what is left.
 */
export const assertLineCanBeBoughtStep = createStep(
  "assert-line-can-be-bought",
  async (wanted: WantedLine, { container }) => {
    const cart = wanted.cart_id ? await loadOpenCart(container, wanted.cart_id) : emptyCart(wanted.sales_channel_id)
    const changed = wanted.line_id
      ? withQuantity(cart, wanted.line_id, wanted.quantity)
      : await withMore(container, cart, wanted)
    if (changed.line.quantity > MAX_QUANTITY)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A cart takes at most ${MAX_QUANTITY} of a deck. For more, please write to us.`,
      )
    const trouble = lineTrouble(changed.cart, changed.line, await leftByItem(container, changed.cart))
    if (trouble)
      throw new ShopRefusal(
        409,
        trouble.code === "not_for_sale" ? "not_for_sale" : "sold_out",
        sayLeft(changed.title, trouble),
      )
    return new StepResponse(undefined)
  },
)

function sayLeft(title: string, trouble: { code: string; left: number }) {
  if (trouble.code === "not_for_sale") return `${title} is not for sale.`
  return trouble.left === 0 ? `${title} is sold out.` : `Only ${trouble.left} of ${title} left.`
}

function withQuantity(cart: CartRecord, lineId: string, quantity: number) {
  const line = cart.items.find(({ id }) => id === lineId)
  if (!line) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This line is not in the cart any more.")
  const changed = { ...line, quantity }
  const items = cart.items.map((other) => (other.id === lineId ? changed : other))
  return { cart: { ...cart, items }, line: changed, title: line.variant?.product.title ?? line.title }
}

async function withMore(container: MedusaContainer, cart: CartRecord, { variant_id, quantity }: WantedLine) {
  const same = cart.items.find((line) => line.variant_id === variant_id)
  if (same) return withQuantity(cart, same.id, same.quantity + quantity)
  if (cart.items.length >= MAX_LINES) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This cart is full.")
  const variant = await loadVariant(container, variant_id ?? "")
  const line = { id: "new", variant_id: variant.id, title: variant.product.title, quantity, unit_price: 0, variant }
  return { cart: { ...cart, items: [...cart.items, line] }, line, title: variant.product.title }
}

async function loadVariant(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_variant", fields: variantFields(""), filters: { id } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This deck does not exist any more.")
  return CartVariant.parse(data[0])
}
