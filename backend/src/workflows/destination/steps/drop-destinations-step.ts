import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService } from "../../../modules/destination/service"
import { listCartDestinations } from "../list-destinations"

/** Takes a cart's destinations away. */
export const dropDestinationsStep = createStep(
  "drop-destinations",
  async (cart_id: string, { container }) => {
    const module = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    const ids = (await listCartDestinations(container, cart_id)).map(({ id }) => id)
    if (ids.length > 0) await module.softDeleteDestinations(ids)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<DestinationModuleService>(DESTINATION_MODULE).restoreDestinations(ids)
  },
)
