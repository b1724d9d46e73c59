import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { packingLock } from "./packing-lock"
import { makePackagesStep, type MakePackagesInput } from "./steps/make-packages-step"

/** Makes the packages that an order for several schools still lacks, a batch of them. Two at once never make one twice. */
export const makePackagesWorkflow = createWorkflow("make-packages", (input: MakePackagesInput) => {
  const key = transform({ input }, ({ input }) => packingLock(input.order_id))
  acquireLockStep({ key, timeout: 60, ttl: 120 })
  const progress = makePackagesStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(progress)
})
