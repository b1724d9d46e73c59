import { updateShippingOptionsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { FULFILLMENT_PROVIDER_ID } from "../../config/provider-ids"
import { ParcelRates } from "../../contracts/shipping-rates"

export type SetShippingRatesInput = { id: string; rates: ParcelRates }

/** Puts a rate table into the `data` of one of the shop's own options; carts are priced by it from their next reading on. */
export const setShippingRatesWorkflow = createWorkflow("set-shipping-rates", (input: SetShippingRatesInput) => {
  useQueryGraphStep({
    entity: "shipping_option",
    fields: ["id"],
    filters: { id: input.id, provider_id: FULFILLMENT_PROVIDER_ID },
    options: { throwIfKeyNotFound: true },
  })
  const options = transform({ input }, ({ input: { id, rates } }) => [{ id, data: rates }])
  updateShippingOptionsWorkflow.runAsStep({ input: options })
  return new WorkflowResponse(input)
})
