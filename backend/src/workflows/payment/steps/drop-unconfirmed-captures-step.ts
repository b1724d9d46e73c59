import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dropUnconfirmedCaptures } from "../drop-unconfirmed-captures"

/** Needs no undo: what it drops never came about. */
export const dropUnconfirmedCapturesStep = createStep(
  "drop-unconfirmed-captures",
  async ({ payment_id }: { payment_id: string }, { container }) => {
    await dropUnconfirmedCaptures(container, payment_id)
    return new StepResponse()
  },
)
