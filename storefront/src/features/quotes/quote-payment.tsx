"use client"

import type { UsAddress } from "@sf-cess/backend/contracts"
import { Elements } from "@stripe/react-stripe-js"
import { useState } from "react"
import { loadStripe, type StripeSettings } from "@/features/checkout/load-stripe"
import { useStripeAppearance } from "@/features/checkout/use-stripe-appearance"
import { QuotePaymentForm } from "./quote-payment-form"

export type QuoteToPay = {
  /** Address of the page, below which the shop is asked. */
  page: string
  seen: { seen_version: number; seen_total_cents: number }
  payer: UsAddress
  approver: { name: string; email: string }
}

/** The card's form inside Stripe's Elements, for exactly the quoted total. */
export function QuotePayment({ stripe, ...quote }: QuoteToPay & { stripe: StripeSettings }) {
  const appearance = useStripeAppearance()
  const [isBroken, setIsBroken] = useState(false)
  const onBroken = () => setIsBroken(true)
  const [stripeJs] = useState(() => {
    if (typeof window === "undefined") return null
    return loadStripe(stripe).catch(() => {
      onBroken()
      return null
    })
  })
  const amount = quote.seen.seen_total_cents
  return (
    <Elements
      stripe={stripeJs}
      options={{ mode: "payment", amount, currency: "usd", captureMethod: "manual", appearance }}
    >
      <QuotePaymentForm {...quote} {...{ isBroken, onBroken }} isDemo={stripe.standIn !== null} />
    </Elements>
  )
}
