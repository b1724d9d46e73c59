import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FULFILLMENT_PROVIDER_ID } from "../../config/provider-ids"
import { ParcelRates, ShippingOptionView } from "../../contracts/shipping-rates"

const Option = z.object({
  id: z.string(),
  name: z.string(),
  data: z.unknown(),
  created_at: z.coerce.date(),
  type: z.object({ description: z.string().nullish() }).nullish(),
})

/** The shop's parcel services with their rate tables, in the order in which they were made. Pick-up and returns have none. */
export async function listShippingRates(container: MedusaContainer): Promise<ShippingOptionView[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "data", "created_at", "type.description"],
    filters: { provider_id: FULFILLMENT_PROVIDER_ID },
  })
  return Option.array()
    .parse(data)
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id))
    .flatMap(({ id, name, type, data }) => {
      const rates = ParcelRates.safeParse(data)
      return rates.success ? [{ id, name, description: type?.description ?? "", rates: rates.data }] : []
    })
}
