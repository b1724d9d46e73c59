import type { QuoteView } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { Price } from "@/ui/price"
import { NextBreak } from "./next-break"

/** What is quoted and what it comes to. */
export function QuoteLines({ quote: { current, status, stock_reserved } }: { quote: QuoteView }) {
  const { subtotal_cents, discount_cents, shipping_cents, tax_cents, total_cents } = current.totals
  return (
    <section aria-labelledby="quoted">
      <h2 id="quoted" className="text-h3">
        What is quoted
      </h2>
      <ul className="mt-2 divide-y divide-line border-b border-line">
        {current.lines.map((line) => (
          <li key={line.variant_id} className="flex justify-between gap-4 py-3">
            <span>
              {line.title}
              <span className="block text-small text-muted">
                {line.quantity} × {formatCents(line.unit_price_cents)}
              </span>
              {status === "open" && line.next_break && <NextBreak {...line.next_break} />}
            </span>
            <Price cents={line.subtotal_cents} />
          </li>
        ))}
      </ul>
      <dl className="ml-auto grid max-w-sm gap-1.5 pt-3">
        <Sum name="Decks" cents={subtotal_cents} />
        {discount_cents > 0 && <Sum name="Discount" cents={-discount_cents} />}
        <Sum name={`Shipping, ${current.delivery_name}`} cents={shipping_cents ?? 0} />
        <Sum name="Sales tax" cents={tax_cents ?? 0} />
        <div className="mt-1 flex justify-between gap-4 border-t border-line pt-3 font-semibold">
          <dt>Total</dt>
          <dd>
            <Price cents={total_cents} className="font-display text-h3" />
          </dd>
        </div>
      </dl>
      <p className="mt-3 measure text-small text-muted">
        Prices and shipping hold until the end of the validity; sales tax is that of the day of the order.{" "}
        {stock_reserved ? "The decks are reserved for this quote." : "Stock is not reserved by a quote."}
      </p>
    </section>
  )
}

const Sum = ({ name, cents }: { name: string; cents: number }) => (
  <div className="flex justify-between gap-4">
    <dt className="text-muted">{name}</dt>
    <dd>
      <Price cents={cents} />
    </dd>
  </div>
)
