import type { OrderView } from "@sf-cess/backend/contracts"
import { Price } from "@/ui/price"
import { PrintButton } from "@/ui/print-button"
import { Fact } from "./order-facts"
import { OrderSums } from "./order-sums"
import { ReceiptSchools } from "./receipt-schools"
import { addressLines, cardName, formatDay, schoolCount } from "./order-words"

/** The receipt as a bookkeeper wants it, on one sheet of paper where it fits. */
export function ReceiptPage({ order, token }: { order: OrderView; token: string }) {
  const { seller, payment } = order
  const billedTo = order.billing_address ?? order.shipping_address
  const paid = order.paid_cents >= order.total_cents ? "Paid in full" : "Payment authorized"
  return (
    <div className="page max-w-4xl py-10 print:max-w-none print:p-0">
      <div className="mb-8 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <PrintButton />
        <a href={`/orders/${token}/receipt.pdf`} className="inline-flex min-h-11 items-center link">
          As a PDF
        </a>
        <a href={`/orders/${token}`} className="inline-flex min-h-11 items-center link">
          Back to the order
        </a>
      </div>
      <article className="panel p-6 sm:p-10 print:border-0 print:p-0">
        <div className="flex flex-wrap justify-between gap-x-10 gap-y-6">
          <h1 className="text-h2">Receipt</h1>
          <address className="not-italic">
            <strong className="block">{seller.name}</strong>
            {seller.address.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
            {seller.email}
          </address>
        </div>
        <dl className="mt-8 grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-4 print:grid-cols-4">
          <Fact label="Order" lines={[String(order.number)]} />
          <Fact label="Date" lines={[formatDay(order.placed_at)]} />
          {order.quote_number && <Fact label="Quote" lines={[order.quote_number]} />}
          {order.po_reference && <Fact label="Your reference" lines={[order.po_reference]} />}
          <Fact label="Payment" lines={payment ? [paid, cardName(payment)] : [paid]} />
          <Fact
            className="col-span-2"
            label="Billed to"
            lines={[...(billedTo ? addressLines(billedTo) : []), order.email]}
          />
          <Fact
            className="col-span-2"
            label={order.delivery?.is_pickup ? "Delivery" : "Shipped to"}
            lines={shippedTo(order)}
          />
        </dl>
        <ReceiptItems order={order} />
        <div className="mt-4 ml-auto max-w-xs break-inside-avoid">
          <OrderSums order={order} />
        </div>
        <ReceiptSchools destinations={order.destinations} />
        {order.stage === "canceled" && <p className="mt-6 font-semibold">This order was canceled.</p>}
      </article>
    </div>
  )
}

function shippedTo({ delivery, shipping_address, destinations }: OrderView) {
  if (delivery?.is_pickup) return [delivery.name]
  if (destinations.length > 0) return [`${schoolCount(destinations.length)}, listed below`]
  return shipping_address ? addressLines(shipping_address) : []
}

const figure = "py-2 pl-4 text-right tabular-nums"

function ReceiptItems({ order }: { order: OrderView }) {
  return (
    <table className="mt-8 w-full border-collapse">
      <caption className="sr-only">Items</caption>
      <thead className="text-small text-muted">
        <tr className="border-b border-ink">
          <th scope="col" className="py-2 text-left font-normal">
            Item
          </th>
          <th scope="col" className={`${figure} font-normal`}>
            Qty
          </th>
          <th scope="col" className={`${figure} font-normal max-sm:hidden print:table-cell`}>
            Each
          </th>
          <th scope="col" className={`${figure} font-normal`}>
            Amount
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {order.lines.map((line) => (
          <tr key={line.sku} className="break-inside-avoid align-top">
            <td className="py-2">
              {line.title}
              <span className="block text-small text-muted">{line.sku}</span>
            </td>
            <td className={figure}>{line.quantity}</td>
            <td className={`${figure} max-sm:hidden print:table-cell`}>
              <Price cents={line.unit_price_cents} />
            </td>
            <td className={figure}>
              <Price cents={line.subtotal_cents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
