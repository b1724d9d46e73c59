import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container } from "@medusajs/ui"
import { ProblemText } from "../lib/problem-text"
import { SectionHeading } from "../lib/section-heading"
import { packingSlipsUrl } from "../orders/packing-slips-url"
import { SchoolsSection } from "../orders/schools-section"
import { useOrderShipping } from "../orders/use-order-shipping"

/** Packing slips of any order; of one for several schools also its packages and their tracking numbers. */
const OrderSchools = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data: shipping, error } = useOrderShipping(order.id)
  const count = shipping?.destinations.length ?? 0
  const title = count > 0 ? "Schools" : "Packing slip"
  return (
    <Container role="region" aria-label={title} className="divide-y p-0">
      <SectionHeading
        title={title}
        about={
          count > 0
            ? `This order goes to ${count === 1 ? "1 school" : `${count} schools`}, each with a package of its own.`
            : "A page for each box, without prices."
        }
        action={
          <Button size="small" variant="secondary" asChild>
            <a href={packingSlipsUrl(order.id)} target="_blank" rel="noreferrer">
              Packing slips (PDF)
            </a>
          </Button>
        }
      />
      {error && <ProblemText error={error} className="px-6 py-4" />}
      {shipping && count > 0 && <SchoolsSection orderId={order.id} shipping={shipping} />}
    </Container>
  )
}

export default OrderSchools

export const config = defineWidgetConfig({ zone: "order.details.before", id: "deck-shop-schools" })
