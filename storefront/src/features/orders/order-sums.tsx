import type { OrderView } from "@sf-cess/backend/contracts"
import { Price } from "@/ui/price"

/** The sums of an order, down to what was paid in the end. */
export function OrderSums({ order }: { order: OrderView }) {
  const { refunded_cents } = order
  return (
    <dl className="grid gap-1.5">
      <Sum label="Subtotal" cents={order.subtotal_cents} />
      {order.discount_cents > 0 && <Sum label="Discount" cents={-order.discount_cents} />}
      <Sum label="Shipping" cents={order.shipping_cents} />
      <Sum label="Tax" cents={order.tax_cents} />
      <Sum label="Total" cents={order.total_cents} isMain />
      {refunded_cents > 0 && (
        <>
          <Sum label="Refunded" cents={-refunded_cents} />
          <Sum label="Paid after refunds" cents={order.paid_cents - refunded_cents} isMain />
        </>
      )}
    </dl>
  )
}

function Sum({ label, cents, isMain = false }: { label: string; cents: number; isMain?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${isMain ? "mt-1.5 border-t border-line pt-3 font-semibold" : ""}`}>
      <dt className={isMain ? "" : "text-muted"}>{label}</dt>
      <dd>
        <Price cents={cents} />
      </dd>
    </div>
  )
}
