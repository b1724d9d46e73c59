import { updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type SetBoxInput = { product_id: string; lines: string[] }

/** Keeps what is in a deck's box in its metadata; Medusa's own metadata editor has fields of one line only. */
export const setBoxWorkflow = createWorkflow("set-box", (input: SetBoxInput) => {
  const { data: products } = useQueryGraphStep({
    entity: "product",
    fields: ["id", "metadata"],
    filters: { id: input.product_id },
    options: { throwIfKeyNotFound: true },
  })
  const update = transform({ input, products }, ({ input: { product_id, lines }, products }) => ({
    selector: { id: product_id },
    update: { metadata: { ...products[0]?.metadata, in_the_box: lines.join("\n") } },
  }))
  updateProductsWorkflow.runAsStep({ input: update })
  return new WorkflowResponse(input)
})
