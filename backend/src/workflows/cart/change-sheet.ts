import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { SheetDestination } from "../../contracts/destination"
import { createDestinationsStep } from "../destination/steps/create-destinations-step"
import { dropDestinationsStep } from "../destination/steps/drop-destinations-step"
import { sheetLines } from "../destination/sheet-totals"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { assertSheetCanBeBoughtStep } from "./steps/assert-sheet-can-be-bought"
import { giveUpPaymentStep } from "./steps/give-up-payment"

export type SetCartSheetInput = { cart_id: string; sales_channel_id: string; destinations: SheetDestination[] }

/** Fills a cart by a sheet, in place of all that lay in it. */
export const setCartSheetWorkflow = createWorkflow("set-cart-sheet", (input: SetCartSheetInput) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  giveUpPaymentStep(input.cart_id)
  assertSheetCanBeBoughtStep(input)
  const { data: lines } = useQueryGraphStep({
    entity: "line_item",
    fields: ["id"],
    filters: { cart_id: input.cart_id },
  })
  deleteLineItemsWorkflow.runAsStep({
    input: transform({ input, lines }, ({ input: { cart_id }, lines }) => ({
      cart_id,
      ids: lines.map(({ id }) => id),
    })),
  })
  addToCartWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id, items: sheetLines(input) })),
  })
  dropDestinationsStep(input.cart_id)
  createDestinationsStep(input)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})

/** Makes a cart for many places an ordinary one with the same decks. */
export const dropCartSheetWorkflow = createWorkflow("drop-cart-sheet", (input: { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  giveUpPaymentStep(input.cart_id)
  dropDestinationsStep(input.cart_id)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(undefined)
})
