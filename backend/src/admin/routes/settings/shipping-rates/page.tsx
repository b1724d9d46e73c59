import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { ShippingOptionView } from "../../../../contracts/shipping-rates"
import { shopApi } from "../../../lib/shop-api"
import { ShippingRatesForm } from "./shipping-rates-form"

const queryKey = ["shop-shipping-rates"]

/** What each parcel service costs by weight, and from which subtotal on it is free. */
const ShippingRatesPage = () => {
  const options = useQuery({
    queryKey,
    queryFn: () => shopApi<{ shipping_options: ShippingOptionView[] }>("/shipping-rates"),
  })
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading>Shipping rates</Heading>
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          A parcel is priced by the weight of its decks, which stands on each variant. Pick-up is free. Names, and which
          services there are, are set under Locations &amp; Shipping.
        </Text>
      </Container>
      {options.isPending && <Skeleton className="h-64 w-full" />}
      {options.error && (
        <Container>
          <Text role="alert" size="small" className="text-ui-fg-error">
            {options.error.message}
          </Text>
        </Container>
      )}
      {options.data?.shipping_options.length === 0 && (
        <Container>
          <Text size="small">No parcel service uses the shop&apos;s rates yet.</Text>
        </Container>
      )}
      {options.data?.shipping_options.map((option) => (
        <ShippingRatesForm key={`${option.id} ${JSON.stringify(option.rates)}`} option={option} queryKey={queryKey} />
      ))}
    </div>
  )
}

export default ShippingRatesPage

export const config = defineRouteConfig({ label: "Shipping rates" })
