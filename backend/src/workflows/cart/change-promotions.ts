import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { PromotionActions } from "@medusajs/framework/utils"
import { assertPromotionAppliedStep, findPromotionCodeStep } from "./steps/promotion-code"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { giveUpPaymentStep } from "./steps/give-up-payment"

type PromotionInput = { cart_id: string; code: string }

/** Applies a code, or refuses it with nothing changed. */
export const applyPromotionWorkflow = createWorkflow("apply-promotion", (input: PromotionInput) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  giveUpPaymentStep(input.cart_id)
  const code = findPromotionCodeStep(input)
  updateCartPromotionsWorkflow.runAsStep({
    input: transform({ input, code }, ({ input, code }) => ({
      cart_id: input.cart_id,
      promo_codes: [code],
      action: PromotionActions.ADD,
    })),
  })
  assertPromotionAppliedStep({ cart_id: input.cart_id, code })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})

export const removePromotionWorkflow = createWorkflow("remove-promotion", (input: PromotionInput) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  giveUpPaymentStep(input.cart_id)
  updateCartPromotionsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      promo_codes: [input.code],
      action: PromotionActions.REMOVE,
    })),
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
