import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService } from "../../../modules/destination/service"

export type ForgetDestinationInput = { id: string; customer_id: string }

/** @throws MedusaError not_found, the same for somebody else's school and for none */
export const forgetDestinationStep = createStep(
  "forget-destination",
  async ({ id, customer_id }: ForgetDestinationInput, { container }) => {
    const module = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    const [found] = await module.listDestinations({ id, customer_id }, { take: 1 })
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This school is not on your list any more.")
    await module.softDeleteDestinations(id)
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<DestinationModuleService>(DESTINATION_MODULE).restoreDestinations([id])
  },
)
