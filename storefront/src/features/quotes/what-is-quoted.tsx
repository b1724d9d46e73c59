import type { PricedSheet } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { ButtonLink } from "@/ui/button-link"
import { Price } from "@/ui/price"
import { NextBreak } from "./next-break"

type Props = { priced: PricedSheet; shipsTo: string; changeAt: string }

/** What the quote will be for, at today's prices, before anybody fills in the form below it. */
export function WhatIsQuoted({ priced: { lines, totals }, shipsTo, changeAt }: Props) {
  const { shipping_cents, tax_cents, total_cents } = totals
  const isWhole = shipping_cents !== null && tax_cents !== null
  return (
    <section aria-labelledby="what-is-quoted" className="mb-10 panel p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="what-is-quoted" className="text-h3">
          What is quoted
        </h2>
        <ButtonLink look="text" href={changeAt}>
          Change
        </ButtonLink>
      </div>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {lines
          .filter(({ quantity }) => quantity > 0)
          .map((line) => (
            <li key={line.variant_id} className="flex justify-between gap-4 py-2.5">
              <span>
                {line.title}
                <span className="block text-small text-muted">
                  {line.quantity} × {formatCents(line.unit_price_cents)}
                </span>
                {line.next_break && <NextBreak {...line.next_break} />}
              </span>
              <Price cents={line.subtotal_cents} />
            </li>
          ))}
      </ul>
      <p className="mt-3 flex flex-wrap justify-between gap-x-4">
        <span className="text-muted">Shipping to {shipsTo}</span>
        {shipping_cents === null ? (
          <span className="text-muted">after the ZIP code</span>
        ) : (
          <Price cents={shipping_cents} />
        )}
      </p>
      <p className="mt-1 flex flex-wrap justify-between gap-x-4">
        <span className="text-muted">Sales tax</span>
        {tax_cents === null ? <span className="text-muted">after the ZIP code</span> : <Price cents={tax_cents} />}
      </p>
      <p className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3 font-semibold">
        {isWhole ? "Total" : "So far"}
        <Price cents={total_cents} className="font-display text-h3" />
      </p>
    </section>
  )
}
