import { updateProductVariantsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PriceStep } from "../../contracts/price-steps"
import { pricesOf } from "../../pricing/price-tiers"

export type SetPriceStepsInput = { variant_id: string; steps: PriceStep[] }

/** Sets a variant's price ladder in place of all its base prices; price lists stay as they are. */
export const setPriceStepsWorkflow = createWorkflow("set-price-steps", (input: SetPriceStepsInput) => {
  useQueryGraphStep({
    entity: "product_variant",
    fields: ["id"],
    filters: { id: input.variant_id },
    options: { throwIfKeyNotFound: true },
  })
  const update = transform({ input }, ({ input: { variant_id, steps } }) => ({
    product_variants: [{ id: variant_id, prices: pricesOf(steps) }],
  }))
  updateProductVariantsWorkflow.runAsStep({ input: update })
  return new WorkflowResponse(input)
})
