import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow, createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { FULFILLMENT_PROVIDER_ID } from "../../config/provider-ids"
import { SAMPLE_PARCELS, SAMPLE_PICKUP, SampleDelivery } from "../samples/shipping"

const returnByBuyer: SampleDelivery = {
  name: "Sent back by the buyer",
  code: "return",
  description: "The buyer sends it back at their own cost.",
  data: { kind: "pickup" },
}

/** Parcels and pick-up within the US, and the return option without which the admin cannot take a return. */
export async function seedShipping(container: MedusaContainer, locationId: string) {
  const profile_id = await ensureProfile(container)
  const parcels = await ensureZone(container, { locationId, type: "shipping", name: "Parcels" })
  const pickup = await ensureZone(container, { locationId, type: "pickup", name: "Pick-up" })
  for (const delivery of SAMPLE_PARCELS) await ensureOption(container, delivery, { profile_id, zone_id: parcels })
  await ensureOption(container, SAMPLE_PICKUP, { profile_id, zone_id: pickup })
  await ensureOption(container, returnByBuyer, { profile_id, zone_id: parcels, is_return: true })
  return profile_id
}

async function ensureProfile(container: MedusaContainer) {
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 })
  if (profile) return profile.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Decks", type: "default" }] },
  })
  return result[0]!.id
}

/** The id of the one service zone, the whole US, of the location's fulfillment set of this type. */
async function ensureZone(
  container: MedusaContainer,
  { locationId, type, name }: { locationId: string; type: string; name: string },
) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listFulfillmentSets({ type }, { take: 1, relations: ["service_zones"] })
  const service_zones = [{ name: `${name} in the US`, geo_zones: [{ type: "country" as const, country_code: "us" }] }]
  const set = existing ?? (await fulfillment.createFulfillmentSets({ name, type, service_zones }))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0]!.id
}

type Place = { profile_id: string; zone_id: string; is_return?: boolean }

async function ensureOption(
  container: MedusaContainer,
  delivery: SampleDelivery,
  { profile_id, zone_id, is_return = false }: Place,
) {
  const { name, code, description, data } = delivery
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingOptions({ name }, { take: 1 })
  if (existing) return
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name,
        data,
        type: { label: name, code, description },
        price_type: "calculated",
        provider_id: FULFILLMENT_PROVIDER_ID,
        service_zone_id: zone_id,
        shipping_profile_id: profile_id,
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: is_return ? "false" : "true" },
          { attribute: "is_return", operator: "eq", value: is_return ? "true" : "false" },
        ],
      },
    ],
  })
}
