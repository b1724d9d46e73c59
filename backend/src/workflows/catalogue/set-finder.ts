import { updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { Finder } from "../../contracts/finder"

export type SetFinderInput = { product_id: string; finder: Finder | null }

/** Keeps in a deck's metadata what "Which deck?" reckons with. */
export const setFinderWorkflow = createWorkflow("set-finder", (input: SetFinderInput) => {
  const { data: products } = useQueryGraphStep({
    entity: "product",
    fields: ["id", "metadata"],
    filters: { id: input.product_id },
    options: { throwIfKeyNotFound: true },
  })
  const update = transform({ input, products }, ({ input: { product_id, finder }, products }) => ({
    selector: { id: product_id },
    update: { metadata: { ...products[0]?.metadata, finder } },
  }))
  updateProductsWorkflow.runAsStep({ input: update })
  return new WorkflowResponse(input)
})
