import type { OrderView } from "@sf-cess/backend/contracts"
import { addressLines, cardName } from "./order-words"

/** Who gets it, how it goes, how it was paid, and whom to ask. */
export function OrderFacts({ order }: { order: OrderView }) {
  const { delivery, shipping_address, payment, po_reference, seller } = order
  const isPickup = delivery?.is_pickup ?? false
  const goesTo = isPickup ? [seller.name, ...seller.address] : shipping_address ? addressLines(shipping_address) : []
  return (
    <dl className="grid gap-4">
      <Fact label={isPickup ? "Pick up at" : "Ships to"} lines={goesTo} />
      {delivery && <Fact label="Delivery" lines={[delivery.name]} />}
      {payment && <Fact label="Paid with" lines={[cardName(payment)]} />}
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
