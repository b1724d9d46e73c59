import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertNothingPaidStep } from "./steps/assert-nothing-paid"
import { findDeliveryStep } from "./steps/find-delivery"
import { keepDestinationSumsStep } from "./steps/keep-destination-sums"
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
  removeShippingMethodFromCartStep({ shipping_method_ids: transform({ delivery }, ({ delivery }) => delivery.remove) })
  addShippingMethodToCartStep({ shipping_methods: transform({ delivery }, ({ delivery }) => delivery.add) })
  refreshCartItemsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id, force_refresh: true })),
  })
  const rounded = roundAdjustmentsStep(input.cart_id)
  // Medusa works the taxes out before the promotions, so without any they are right already.
  when("discounts-change-the-tax", { rounded }, ({ rounded }) => rounded.has_adjustments).then(() => {
    updateTaxLinesWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })) })
  })
  keepDestinationSumsStep(input.cart_id)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
