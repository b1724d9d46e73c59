import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Skeleton } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { QuoteSettings } from "../../../../contracts/quote-settings"
import { ProblemText } from "../../../lib/problem-text"
import { SectionHeading } from "../../../lib/section-heading"
import { shopApi } from "../../../lib/shop-api"
import { QuoteSettingsForm } from "../../../quotes/quote-settings-form"

const queryKey = ["shop-quote-settings"]

/** What every new quote says. */
const QuoteSettingsPage = () => {
  const { data, isPending, error } = useQuery({
    queryKey,
    queryFn: () => shopApi<{ settings: QuoteSettings }>("/quote-settings"),
  })
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        level="h1"
        title="Quotes"
        about="What quotes say from now on. Those that were made keep what they said; a new version of one takes this over."
      />
      {isPending && <Skeleton className="m-6 h-64" />}
      <ProblemText error={error} className="px-6 py-4" />
      {data && <QuoteSettingsForm key={JSON.stringify(data.settings)} settings={data.settings} queryKey={queryKey} />}
    </Container>
  )
}

export default QuoteSettingsPage

export const config = defineRouteConfig({ label: "Quotes" })
