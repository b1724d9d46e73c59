import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  completeCartWorkflow,
  deleteReservationsStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findQuoteReservationsStep } from "../quote/steps/find-quote-reservations-step"
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
  // What staff have kept back for a quote becomes the order's own; the cart's hold keeps everybody else out meanwhile.
  const kept = findQuoteReservationsStep(input.cart_id)
  when("stock-is-kept-for-the-quote", { kept }, ({ kept }) => kept.length > 0).then(() => {
    deleteReservationsStep(kept)
  })
  const order = completeCartWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ id: input.cart_id })) })
  releaseHoldStep(input.cart_id)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(order)
})
