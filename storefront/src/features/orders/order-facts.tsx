import type { OrderView } from "@sf-cess/backend/contracts"
import { addressLines, cardName, schoolCount } from "./order-words"

/** Who gets it, how it goes, how it was paid, and whom to ask. */
export function OrderFacts({ order }: { order: OrderView }) {
  const { delivery, payment, po_reference, quote_number, seller } = order
  const isPickup = delivery?.is_pickup ?? false
  return (
    <dl className="grid gap-4">
      <Fact label={isPickup ? "Pick up at" : "Ships to"} lines={shipsTo(order)} />
      {delivery && <Fact label="Delivery" lines={[delivery.name]} />}
      {payment && <Fact label="Paid with" lines={[cardName(payment)]} />}
      {quote_number && <Fact label="Quote" lines={[quote_number]} />}
      {po_reference && <Fact label="Your reference" lines={[po_reference]} />}
      <div>
        <dt className="text-small text-muted">Questions</dt>
        <dd>
          <a href={`mailto:${seller.email}`} className="break-all link">
            {seller.email}
          </a>
        </dd>
      </div>
    </dl>
  )
}

function shipsTo({ delivery, destinations, shipping_address, seller }: OrderView) {
  if (delivery?.is_pickup) return [seller.name, ...seller.address]
  if (destinations.length > 0) return [schoolCount(destinations.length)]
  return shipping_address ? addressLines(shipping_address) : []
}

/** One thing about an order, on as many lines as it takes; nothing where there is nothing to say. */
export function Fact({ label, lines, className }: { label: string; lines: string[]; className?: string }) {
  if (lines.length === 0) return null
  return (
    <div className={className}>
      <dt className="text-small text-muted">{label}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}
