import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, completeCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assertAuthorizedStep } from "./steps/assert-authorized"
import { releaseHoldStep } from "./steps/release-hold"

export type PlaceOrderInput = { cart_id: string }

/**
 * The only way in which a cart becomes an order. Repeating it gives the same order. It is called by the browser, the
 * webhook's worker and the reconciler alike, through `placeOrderInTurn`, which knows what to do when it fails.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  assertAuthorizedStep(input.cart_id)
  const order = completeCartWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ id: input.cart_id })) })
  releaseHoldStep(input.cart_id)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(order)
})
