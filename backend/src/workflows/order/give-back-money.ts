import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelValidateOrder, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { giveBackPaymentsStep, type GiveBackPaymentsInput } from "./steps/give-back-payments-step"

/**
 * Gives an order's money back, so that it can be canceled. Medusa cancels first and passes over a bank that does not
 * answer: the order is gone, the money is not, and its books say otherwise (hazards H16). Here a failure ends it all
 * before anything is canceled. To be called under the order's `moneyLock`.
 * @throws MedusaError not_allowed for an order that may not be canceled; ShopRefusal busy when the bank does not answer
 */
export const giveBackMoneyWorkflow = createWorkflow("give-back-money", (input: GiveBackPaymentsInput) => {
  const { data: order } = useQueryGraphStep({
    entity: "order",
    fields: ["id", "status", "fulfillments.canceled_at"],
    filters: { id: input.order_id },
    options: { throwIfKeyNotFound: true, isList: false },
  })
  cancelValidateOrder({ order, input })
  giveBackPaymentsStep(input)
  return new WorkflowResponse(undefined)
})
