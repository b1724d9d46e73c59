import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PriceTier } from "../../contracts/catalogue"
import { currentTiers } from "../catalogue/current-tiers"
import { Price } from "../catalogue/deck-record"
import type { CartRecord } from "./cart-record"

const PriceSet = z.object({ id: z.string(), prices: z.array(Price) })

/** Today's quantity breaks of each line, by line id; none where a price is promised. */
export async function lineTiers(container: MedusaContainer, cart: CartRecord): Promise<Map<string, PriceTier[]>> {
  const setOf = new Map(
    cart.items.flatMap(({ id, is_custom_price, variant }) =>
      is_custom_price || !variant?.price_set ? [] : [[id, variant.price_set.id] as const],
    ),
  )
  if (setOf.size === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price_set",
    fields: ["id", "prices.amount", "prices.currency_code", "prices.min_quantity", "prices.max_quantity"],
    filters: { id: [...setOf.values()] },
  })
  const tiers = await currentTiers(container, z.array(PriceSet).parse(data))
  return new Map([...setOf].map(([lineId, setId]) => [lineId, tiers.get(setId) ?? []]))
}
