import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { loadCart, loadOpenCart } from "../cart-record"

type PromotionCode = { cart_id: string; code: string }

const refuse = () => new ShopRefusal(409, "promotion_refused", "This code is not valid for what is in your cart.")

/**
 * The code as staff wrote it, for one typed in any case. A code that is unknown, ended or not meant for this cart gets
 * the same answer, so that codes cannot be guessed by their refusals.
 */
export const findPromotionCodeStep = createStep(
  "find-promotion-code",
  async ({ cart_id, code }: PromotionCode, { container }) => {
    await loadOpenCart(container, cart_id)
    const spellings = [...new Set([code, code.toUpperCase(), code.toLowerCase()])]
    const [promotion] = await container.resolve(Modules.PROMOTION).listPromotions({ code: spellings }, { take: 1 })
    if (!promotion?.code) throw refuse()
    return new StepResponse(promotion.code)
  },
)

/** Medusa passes over a code that does not apply without a word; the shopper should hear of it. */
export const assertPromotionAppliedStep = createStep(
  "assert-promotion-applied",
  async ({ cart_id, code }: PromotionCode, { container }) => {
    const cart = await loadCart(container, cart_id)
    const adjustments = [...cart.items, ...cart.shipping_methods].flatMap((owner) => owner.adjustments ?? [])
    if (!adjustments.some((adjustment) => adjustment.code === code)) throw refuse()
    return new StepResponse(undefined)
  },
)
