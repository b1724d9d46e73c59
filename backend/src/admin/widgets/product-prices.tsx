import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { VariantPrices } from "../../contracts/price-steps"
import { shopApi } from "../lib/shop-api"
import { PriceStepsForm } from "../prices/price-steps-form"

/** The only price editor of the shop: Medusa's own would delete the quantity breaks. */
const ProductPrices = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const queryKey = ["shop-prices", product.id]
  const prices = useQuery({
    queryKey,
    queryFn: () => shopApi<{ variants: VariantPrices[] }>(`/products/${product.id}/prices`),
  })
  const variants = prices.data?.variants ?? []
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Prices</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          In US dollars, by how many are bought. Prices are changed here only.
        </Text>
      </div>
      {prices.isPending && <Skeleton className="m-6 h-24" />}
      {prices.error && (
        <Text role="alert" size="small" className="text-ui-fg-error px-6 py-4">
          {prices.error.message}
        </Text>
      )}
      {variants.map((variant) => (
        <PriceStepsForm
          key={`${variant.id} ${JSON.stringify(variant.steps)}`}
          variant={variant}
          queryKey={queryKey}
          showTitle={variants.length > 1}
        />
      ))}
    </Container>
  )
}

export default ProductPrices

export const config = defineWidgetConfig({ zone: "product.details.side.before", id: "deck-shop-prices" })
