import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { tellOfOrdersWorkflow } from "../order/tell-of-orders"
import { packingLock } from "./packing-lock"
import { shipPackagesStep, type ShipPackagesInput } from "./steps/ship-packages-step"

/**
 * Marks packages as shipped, a batch of them; whoever asks asks the same again until none is left. Then the buyer hears of
 * all of them in one mail, and each receiver of their own.
 */
export const shipPackagesWorkflow = createWorkflow("ship-packages", (input: ShipPackagesInput) => {
  const key = transform({ input }, ({ input }) => packingLock(input.order_id))
  acquireLockStep({ key, timeout: 60, ttl: 120 })
  const shipped = shipPackagesStep(input)
  releaseLockStep({ key })
  tellOfOrdersWorkflow.runAsStep({
    input: transform({ input, shipped }, ({ input, shipped }) => ({
      which: { order_id: input.order_id },
      finished_action: shipped.progress.left === 0 ? shipped.action : undefined,
    })),
  })
  return new WorkflowResponse(shipped)
})
