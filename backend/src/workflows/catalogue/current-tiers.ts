import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PriceTier } from "../../contracts/catalogue"
import { PriceStep } from "../../contracts/price-steps"
import { toCents } from "../../pricing/cents"
import { MedusaPrice, priceBoundaries, tiersOf } from "../../pricing/price-tiers"

export type PricedSet = { id: string; prices: MedusaPrice[] }

/**
 * What each price set costs now, from which quantity on: Medusa is asked at every boundary as the cart will ask it, so
 * that a page shows what will be charged, price lists included. A set that has no price at 1 gets no tiers.
 */
export async function currentTiers(
  container: MedusaContainer,
  sets: readonly PricedSet[],
): Promise<Map<string, PriceTier[]>> {
  const pricing = container.resolve(Modules.PRICING)
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "usd" }, { take: 1 })
  const id = sets.map((set) => set.id)
  const asked = await Promise.all(
    priceBoundaries(sets.flatMap(({ prices }) => prices)).map(async (from) => {
      const context = { currency_code: "usd", quantity: from, ...(region && { region_id: region.id }) }
      return { from, priced: await pricing.calculatePrices({ id }, { context }) }
    }),
  )
  const steps = new Map<string, PriceStep[]>(id.map((setId) => [setId, []]))
  for (const { from, priced } of asked)
    for (const { id: setId, calculated_amount } of priced)
      if (calculated_amount !== null) steps.get(setId)?.push({ from, amount_cents: toCents(calculated_amount) })
  return new Map([...steps].map(([id, found]) => [id, found[0]?.from === 1 ? tiersOf(found) : []]))
}
