"use client"

import type { PricedSheet } from "@sf-cess/backend/contracts"
import { useEffect, useState, type ReactNode } from "react"
import { formatCents } from "@/lib/money"

type Props = { priced: PricedSheet; children: ReactNode }

/** The sums, always in view at the foot of the screen, and what one does with the sheet. */
export function TotalsBar({ priced, children }: Props) {
  const { subtotal_cents, shipping_cents, tax_cents, total_cents } = priced.totals
  const isOpen = shipping_cents === null || tax_cents === null
  return (
    <div className="foot-bar mt-6 flex-wrap justify-between gap-y-3">
      <dl className="flex flex-wrap items-baseline gap-x-6 gap-y-1 tabular-nums">
        <Sum name="Decks" value={formatCents(subtotal_cents)} />
        <Sum name="Shipping" value={shipping_cents === null ? "–" : formatCents(shipping_cents)} />
        <Sum name="Tax" value={tax_cents === null ? "by state" : formatCents(tax_cents)} />
        <div className="flex items-baseline gap-2">
          <dt className="font-semibold">{isOpen ? "Total so far" : "Total"}</dt>
          <dd className="font-display text-h3">{formatCents(total_cents)}</dd>
        </div>
      </dl>
      <SpokenTotal text={`${isOpen ? "Total so far" : "Total"} ${formatCents(total_cents)}`} />
      <div className="flex flex-wrap gap-3">{children}</div>
    </div>
  )
}

const Sum = ({ name, value }: { name: string; value: string }) => (
  <div className="flex items-baseline gap-2">
    <dt className="text-muted">{name}</dt>
    <dd>{value}</dd>
  </div>
)

const PAUSE_MS = 1200

/** Said once one pauses, since a figure at each key would talk over the typing. */
function SpokenTotal({ text }: { text: string }) {
  const [said, say] = useState("")
  useEffect(() => {
    const timer = setTimeout(() => say(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
