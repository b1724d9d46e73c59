"use client"

import type { UsAddress } from "@sf-cess/backend/contracts"
import { CardElements } from "@/features/checkout/card-elements"
import type { StripeSettings } from "@/features/checkout/load-stripe"
import { QuotePaymentForm } from "./quote-payment-form"

export type QuoteToPay = {
  /** Address of the page, below which the shop is asked. */
  page: string
  seen: { seen_version: number; seen_total_cents: number }
  payer: UsAddress
  approver: { name: string; email: string }
}

/** The card's form for exactly the quoted total. */
export function QuotePayment({ stripe, ...quote }: QuoteToPay & { stripe: StripeSettings }) {
  return (
    <CardElements stripe={stripe} amountCents={quote.seen.seen_total_cents}>
      {(card) => <QuotePaymentForm {...quote} {...card} />}
    </CardElements>
  )
}
