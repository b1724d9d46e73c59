import type { OrderView } from "@sf-cess/backend/contracts"
import { notFound } from "next/navigation"
import { formatCents } from "@/lib/money"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { Waiting } from "@/ui/waiting"
import { OrderFacts } from "./order-facts"
import { OrderParcels } from "./order-parcels"
import { OrderSchools } from "./order-schools"
import { OrderSkeleton } from "./order-skeleton"
import { OrderSteps } from "./order-steps"
import { OrderSums } from "./order-sums"
import { formatDay, orderWords } from "./order-words"
import { getOrder } from "./queries"

type Props = { token: string; isJustPlaced: boolean }

/** Where an order stands and what it was: the page behind the link in every mail about it. */
export function OrderPage(props: Props) {
  return (
    <Waiting shows={<OrderSkeleton />}>
      <FoundOrder {...props} />
    </Waiting>
  )
}

async function FoundOrder({ token, isJustPlaced }: Props) {
  const order = await getOrder(token)
  if (!order) notFound()
  const words = orderWords(order)
  const parcels = order.parcels.filter(({ destination_id }) => destination_id === null)
  return (
    <div className="page max-w-5xl py-10">
      <p className="text-muted">
        Order {order.number}, placed on {formatDay(order.placed_at)}
      </p>
      <h1 className="mt-2">{isJustPlaced ? "Thank you for your order" : words.title}</h1>
      {isJustPlaced && (
        <Notice tone="fine" className="mt-6 max-w-2xl">
          Order {order.number} is placed, and a receipt is on its way to {order.email}. Keep this page’s address: it
          shows where your order stands.
        </Notice>
      )}
      <p className="mt-4 measure text-lead">{words.text}</p>
      <div className="max-w-2xl">
        <OrderSteps order={order} />
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-10 min-[900px]:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-10">
          <OrderParcels parcels={parcels} isPickup={order.delivery?.is_pickup ?? false} />
          <OrderSchools order={order} />
          <OrderLines order={order} />
        </div>
        <div className="space-y-6">
          <OrderFacts order={order} />
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            <ButtonLink href={`/orders/${token}/receipt`} look="quiet" prefetch={false}>
              Receipt
            </ButtonLink>
            <a href={`/orders/${token}/receipt.pdf`} className="inline-flex min-h-12 items-center link">
              Receipt as a PDF
            </a>
            <a href={`/order-sheet?order=${token}`} className="inline-flex min-h-12 items-center link">
              Order again
            </a>
          </p>
        </div>
      </div>
    </div>
  )
}

function OrderLines({ order }: { order: OrderView }) {
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title" className="text-h3">
        What you ordered
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {order.lines.map((line) => (
          <li key={line.sku} className="flex justify-between gap-4 py-3">
            <span>
              {line.title}
              <span className="block text-small text-muted">
                {line.quantity} × {formatCents(line.unit_price_cents)}
              </span>
            </span>
            <Price cents={line.subtotal_cents} />
          </li>
        ))}
      </ul>
      <div className="border-t border-line pt-3">
        <OrderSums order={order} />
      </div>
    </section>
  )
}
