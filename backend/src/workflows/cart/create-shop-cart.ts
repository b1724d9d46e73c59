import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { AddLine } from "../../contracts/cart"
import { assertLineCanBeBoughtStep } from "./steps/assert-line-can-be-bought"

export type CreateShopCartInput = AddLine & { sales_channel_id: string }

/** A new cart with its first line, in the shop's one region (USD, United States). */
export const createShopCartWorkflow = createWorkflow("create-shop-cart", (input: CreateShopCartInput) => {
  const wanted = transform({ input }, ({ input }) => ({ ...input, cart_id: null }))
  assertLineCanBeBoughtStep(wanted)
  const { data: regions } = useQueryGraphStep({ entity: "region", fields: ["id"], filters: { currency_code: "usd" } })
  const cart = createCartWorkflow.runAsStep({
    input: transform({ input, regions }, ({ input, regions }) => ({
      region_id: regions[0]?.id,
      sales_channel_id: input.sales_channel_id,
      items: [{ variant_id: input.variant_id, quantity: input.quantity }],
    })),
  })
  return new WorkflowResponse(cart)
})
