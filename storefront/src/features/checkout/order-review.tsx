import { Price } from "@/ui/price"
import type { CheckoutCart } from "./checkout-cart"

/** What is about to be bought and what it costs: the last look before paying. */
export function OrderReview({ cart, isReckoning }: { cart: CheckoutCart; isReckoning: boolean }) {
  return (
    <section aria-labelledby="review-title" className="panel p-5 min-[900px]:p-6">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="review-title" className="text-h3">
          Your order
        </h2>
        <a href="/cart" className="inline-flex min-h-11 items-center text-small link">
          Change the cart
        </a>
      </div>
      <ul className="divide-y divide-line">
        {cart.lines.map((line) => (
          <li key={line.id} className="py-3">
            <div className="flex justify-between gap-4">
              <span>
                {line.quantity} × {line.title}
              </span>
              <Price cents={line.subtotal_cents} />
            </div>
            {line.ships_later && <p className="text-small text-muted">Ships later</p>}
            {line.trouble && <p className="text-small font-semibold text-danger">{line.trouble.message}</p>}
          </li>
        ))}
      </ul>
      <Sums cart={cart} isReckoning={isReckoning} />
    </section>
  )
}

function Sums({
  cart: { totals, estimated_for, promotions },
  isReckoning,
}: {
  cart: CheckoutCart
  isReckoning: boolean
}) {
  const codes = promotions.map(({ code }) => code).join(", ")
  return (
    <dl aria-busy={isReckoning} className={`grid gap-1.5 border-t border-line pt-3 ${isReckoning ? "opacity-85" : ""}`}>
      <Sum label="Subtotal" cents={totals.subtotal_cents} />
      {totals.discount_cents > 0 && (
        <Sum label={codes ? `Discount (${codes})` : "Discount"} cents={-totals.discount_cents} />
      )}
      <Sum label="Shipping" cents={totals.shipping_cents} />
      <Sum label={estimated_for?.tax_name ?? "Tax"} cents={totals.tax_cents} />
      <div className="mt-1.5 flex justify-between gap-4 border-t border-line pt-3 font-semibold">
        <dt>Total</dt>
        <dd>
          <Price cents={totals.total_cents} />
        </dd>
      </div>
    </dl>
  )
}

function Sum({ label, cents }: { label: string; cents: number | null }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{label}</dt>
      <dd>{cents === null ? <span className="text-muted">once we know where</span> : <Price cents={cents} />}</dd>
    </div>
  )
}
