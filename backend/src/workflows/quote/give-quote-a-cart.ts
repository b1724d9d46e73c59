import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createSheetCartWorkflow, type SheetCartInput } from "../cart/create-sheet-cart"
import { updateQuoteStep } from "./steps/update-quote-step"

export type GiveQuoteACartInput = SheetCartInput & { quote_id: string }

/** Under the quote's lock, which the caller holds: the cart by which the current version is paid. Its id leaves no server. */
export const giveQuoteACartWorkflow = createWorkflow("give-quote-a-cart", (input: GiveQuoteACartInput) => {
  const cart = createSheetCartWorkflow.runAsStep({ input })
  updateQuoteStep(transform({ input, cart }, ({ input, cart }) => ({ id: input.quote_id, cart_id: cart.id })))
  return new WorkflowResponse(cart)
})
