import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { releaseHoldStep } from "./steps/release-hold"
import { voidPaymentStep } from "./steps/void-payment"

/**
 * Gives back the money of a cart that cannot become an order, then its stock, in that order. A cart that is an order
 * is left alone.
 */
export const voidPaymentWorkflow = createWorkflow("void-payment", (input: { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  voidPaymentStep(input.cart_id)
  releaseHoldStep(input.cart_id)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
