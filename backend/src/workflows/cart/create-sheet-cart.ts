import { createWorkflow, parallelize, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createDestinationsStep, type CartDestination } from "../destination/steps/create-destinations-step"
import { sheetLines } from "../destination/sheet-totals"
import { assertSheetCanBeBoughtStep } from "./steps/assert-sheet-can-be-bought"

export type SheetCartInput = {
  sales_channel_id: string
  destinations: CartDestination[]
  /** Promised cents for one deck by variant id, as by a quote; the others cost what their tiers say. */
  locked_unit_prices?: Record<string, number>
  /** Of the quote that the cart pays: what staff keep back for it counts as there. */
  quote_id?: string
  metadata?: Record<string, unknown>
}

/** A cart for many places: a line a deck with the pieces of all of them, so that the tier counts over all. */
export const createSheetCartWorkflow = createWorkflow("create-sheet-cart", (input: SheetCartInput) => {
  const [, { data: regions }] = parallelize(
    assertSheetCanBeBoughtStep(input),
    useQueryGraphStep({ entity: "region", fields: ["id"], filters: { currency_code: "usd" } }),
  )
  const cart = createCartWorkflow.runAsStep({
    input: transform({ input, regions }, ({ input, regions }) => ({
      region_id: regions[0]?.id,
      sales_channel_id: input.sales_channel_id,
      metadata: input.metadata,
      // Medusa knows nothing of pieces kept back; the step above has looked, and nobody pays without a hold.
      items: sheetLines(input).map((line) => ({ ...line, allow_backorder: input.quote_id !== undefined })),
    })),
  })
  createDestinationsStep(
    transform({ input, cart }, ({ input, cart }) => ({ cart_id: cart.id, destinations: input.destinations })),
  )
  return new WorkflowResponse(cart)
})
