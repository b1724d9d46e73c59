import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartWorkflow,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateCartsStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertNothingPaidStep } from "./steps/assert-nothing-paid"
import { findDeliveryStep } from "./steps/find-delivery"
import { roundAdjustmentsStep } from "./steps/round-adjustments"
import { checkoutDetailsStep, CheckoutInput } from "./steps/checkout-details"

/**
 * Brings a cart to what is about to be paid: contact, delivery, today's prices and promotions, amounts in whole cents.
 * It stands apart from `prepare-payment`, so that a refused total leaves the new figures in the cart to be shown.
 */
export const settleCartWorkflow = createWorkflow("settle-cart", (input: CheckoutInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 60 })
  assertNothingPaidStep(input.cart_id)
  const delivery = findDeliveryStep(input)
  const details = checkoutDetailsStep(input)
  updateCartsStep(transform({ details }, ({ details }) => [details]))
  when("delivery-is-another", { delivery }, ({ delivery }) => !delivery.is_chosen).then(() => {
    addShippingMethodToCartWorkflow.runAsStep({
      input: transform({ input, delivery }, ({ input, delivery }) => ({
        cart_id: input.cart_id,
        options: [{ id: delivery.id }],
      })),
    })
  })
  refreshCartItemsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id, force_refresh: true })),
  })
  roundAdjustmentsStep(input.cart_id)
  updateTaxLinesWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })) })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
