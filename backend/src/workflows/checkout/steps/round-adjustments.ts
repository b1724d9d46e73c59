import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMajor } from "../../../pricing/cents"
import { apportion } from "../../../pricing/share-cents"
import { CartLine, loadCart } from "../../cart/cart-record"
import { priceCart } from "../../cart/price-cart"

type Adjusted = CartLine | { id: string; adjustments?: CartLine["adjustments"] }

/**
 * Medusa keeps a promotion by percent with fractions of a cent; what is charged has none. Each adjustment gets its share
 * of the discount that `priceOrder` rounded, so that Medusa's total is the one charged.
 */
export const roundAdjustmentsStep = createStep(
  "round-adjustments",
  async (cartId: string, { container }) => {
    const cart = await loadCart(container, cartId)
    const carts = container.resolve(Modules.CART)
    const terms = { unitPrices: new Map(), delivery: null, rateOf: () => null }
    const { order: priced } = priceCart(cart, null, terms)
    const discounts = new Map(priced.lines.map(({ id, discount_cents }) => [id, discount_cents]))
    const ofLines = (amountOf: typeof rounded) =>
      cart.items.flatMap((line) =>
        amountOf(line, discounts.get(line.id) ?? 0).map((part) => ({ ...part, item_id: line.id })),
      )
    const has_adjustments = cart.items.some((line) => line.adjustments?.length)
    if (has_adjustments) await carts.setLineItemAdjustments(cartId, ofLines(rounded))
    return new StepResponse({ has_adjustments }, { cartId, before: ofLines(unchanged) })
  },
  async (undo, { container }) => {
    if (!undo || undo.before.length === 0) return
    await container.resolve(Modules.CART).setLineItemAdjustments(undo.cartId, undo.before)
  },
)

const kept = ({ id, code, promotion_id }: NonNullable<CartLine["adjustments"]>[number]) => ({
  id,
  code: code ?? "",
  promotion_id: promotion_id ?? undefined,
})

function rounded({ adjustments }: Adjusted, discountCents: number) {
  const parts = apportion(
    discountCents,
    (adjustments ?? []).map(({ amount }) => amount),
  )
  return (adjustments ?? []).map((adjustment, index) => ({ ...kept(adjustment), amount: toMajor(parts[index]!) }))
}

function unchanged({ adjustments }: Adjusted, _discountCents: number) {
  return (adjustments ?? []).map((adjustment) => ({ ...kept(adjustment), amount: adjustment.amount }))
}
