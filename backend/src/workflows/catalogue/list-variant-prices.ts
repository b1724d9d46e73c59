import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { VariantPrices } from "../../contracts/price-steps"
import { priceStepsOf } from "../../pricing/price-tiers"

const Variant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullish(),
  variant_rank: z.number().nullish(),
  prices: z
    .array(
      z.object({
        amount: z.number(),
        currency_code: z.string(),
        min_quantity: z.coerce.number().nullish(),
        price_list_id: z.string().nullish(),
        rules_count: z.number().nullish(),
      }),
    )
    .nullish(),
})

const prices = ["amount", "currency_code", "min_quantity", "price_list_id", "rules_count"]
const fields = [
  ...["id", "title", "sku", "variant_rank"].map((field) => `variants.${field}`),
  ...prices.map((field) => `variants.prices.${field}`),
]

/** The price ladders of a product's variants, in their order. @throws MedusaError not_found when there is no such product. */
export async function listVariantPrices(container: MedusaContainer, productId: string): Promise<VariantPrices[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields, filters: { id: productId } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such product.")
  return Variant.array()
    .parse(data[0].variants)
    .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
    .map(({ id, title, sku, prices }) => ({ id, title, sku: sku ?? "", steps: priceStepsOf(prices ?? []) }))
}
