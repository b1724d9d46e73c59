import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { TaxRateView } from "../../../../contracts/tax-rates"
import { shopApi } from "../../../lib/shop-api"
import { TaxRateDrawer } from "./tax-rate-drawer"
import { TaxRateTable } from "./tax-rate-table"

const queryKey = ["shop-tax-rates"]

/** The shop's tax table: a state's rate, and the rates of ranges of its ZIP codes. */
const TaxRatesPage = () => {
  const rates = useQuery({ queryKey, queryFn: () => shopApi<{ tax_rates: TaxRateView[] }>("/tax-rates") })
  const [edited, setEdited] = useState<TaxRateView | "new" | null>(null)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Tax rates</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            Sales tax by the place that a deck goes to. The narrowest range of ZIP codes wins over the state&apos;s own
            rate; where no row holds, no tax is charged.
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
          Add a rate
        </Button>
      </div>
      {rates.isPending && <Skeleton className="m-6 h-40" />}
      {rates.error && (
        <Text role="alert" size="small" className="text-ui-fg-error px-6 py-4">
          {rates.error.message}
        </Text>
      )}
      {rates.data && <TaxRateTable rates={rates.data.tax_rates} queryKey={queryKey} onEdit={setEdited} />}
      {edited && (
        <TaxRateDrawer
          key={edited === "new" ? edited : edited.id}
          edited={edited}
          queryKey={queryKey}
          onClose={() => setEdited(null)}
        />
      )}
    </Container>
  )
}

export default TaxRatesPage

export const config = defineRouteConfig({ label: "Tax rates" })
