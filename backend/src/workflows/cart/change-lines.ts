import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { AddLine, SetQuantity } from "../../contracts/cart"
import { assertLineCanBeBoughtStep } from "./steps/assert-line-can-be-bought"
import { assertOneAddressStep } from "./steps/assert-one-address"
import { assertLineIsThereStep } from "./steps/assert-line-is-there"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { giveUpPaymentStep } from "./steps/give-up-payment"

type CartInput = { cart_id: string; sales_channel_id: string }
type LineInput = CartInput & { line_id: string }

export const addLineWorkflow = createWorkflow("add-line", (input: CartInput & AddLine) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  assertOneAddressStep(input.cart_id)
  giveUpPaymentStep(input.cart_id)
  assertLineCanBeBoughtStep(input)
  addToCartWorkflow.runAsStep({
    input: transform({ input }, ({ input: { cart_id, variant_id, quantity } }) => ({
      cart_id,
      items: [{ variant_id, quantity }],
    })),
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})

export const setLineQuantityWorkflow = createWorkflow("set-line-quantity", (input: LineInput & SetQuantity) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  assertOneAddressStep(input.cart_id)
  giveUpPaymentStep(input.cart_id)
  assertLineCanBeBoughtStep(input)
  updateLineItemInCartWorkflow.runAsStep({
    input: transform({ input }, ({ input: { cart_id, line_id, quantity } }) => ({
      cart_id,
      item_id: line_id,
      update: { quantity },
    })),
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})

export const removeLineWorkflow = createWorkflow("remove-line", (input: LineInput) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  assertOneAddressStep(input.cart_id)
  giveUpPaymentStep(input.cart_id)
  assertLineIsThereStep(input)
  deleteLineItemsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { cart_id, line_id } }) => ({ cart_id, ids: [line_id] })),
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
