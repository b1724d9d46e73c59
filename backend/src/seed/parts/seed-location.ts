import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStockLocationsWorkflow, linkSalesChannelsToStockLocationWorkflow } from "@medusajs/medusa/core-flows"
import { FULFILLMENT_PROVIDER_ID } from "../../config/provider-ids"
import { SAMPLE_LOCATION } from "../samples/place"

/** The place in San Francisco from which everything ships. */
export async function seedLocation(container: MedusaContainer, channelId: string) {
  const locations = container.resolve(Modules.STOCK_LOCATION)
  const [existing] = await locations.listStockLocations({}, { take: 1 })
  const location = existing ?? (await createLocation(container))
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [channelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER_ID },
  })
  return location
}

async function createLocation(container: MedusaContainer) {
  const { result } = await createStockLocationsWorkflow(container).run({ input: { locations: [SAMPLE_LOCATION] } })
  return result[0]!
}
