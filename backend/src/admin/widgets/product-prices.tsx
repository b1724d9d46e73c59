import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { AdminProduct, AdminProductVariant, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { VariantPrices } from "../../contracts/price-steps"
import { shopApi } from "../lib/shop-api"
import { PriceStepsForm } from "../prices/price-steps-form"
import { useLeaveOtherPriceEditor } from "../prices/use-leave-other-price-editor"

/**
 * The only price editor of the shop: Medusa's own would delete the quantity breaks. On a product's page it shows all its
 * variants, on a variant's page that one.
 */
const ProductPrices = ({ data }: DetailWidgetProps<AdminProduct | AdminProductVariant>) => {
  useLeaveOtherPriceEditor()
  const productId = "product_id" in data ? data.product_id : data.id
  const queryKey = ["shop-prices", String(productId)]
  const prices = useQuery({
    queryKey,
    queryFn: () => shopApi<{ variants: VariantPrices[] }>(`/products/${productId}/prices`),
  })
  const all = prices.data?.variants ?? []
  const variants = productId === data.id ? all : all.filter(({ id }) => id === data.id)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Prices by quantity</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          In US dollars, each. Prices are changed here only.
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

export const config = defineWidgetConfig({
  zone: ["product.details.side.before", "product_variant.details.side.before"],
  id: "deck-shop-prices",
})
