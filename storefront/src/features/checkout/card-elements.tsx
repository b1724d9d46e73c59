"use client"

import { Elements } from "@stripe/react-stripe-js"
import { useState, type ReactNode } from "react"
import { loadStripe, type StripeSettings } from "./load-stripe"
import { useStripeAppearance } from "./use-stripe-appearance"

/** What a payment's form needs to know of the card's: whether it came, what to call when it does not, whether it is a demo. */
export type CardState = { isBroken: boolean; onBroken: () => void; isDemo: boolean }

type Props = { stripe: StripeSettings; amountCents: number; children: (card: CardState) => ReactNode }

/** Stripe takes no card payment below this; in cents. */
const SMALLEST_PAYMENT = 50

/** Stripe's Elements around a payment's form. The payment itself is made only when the buyer pays. */
export function CardElements({ stripe, amountCents, children }: Props) {
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
  const amount = Math.max(amountCents, SMALLEST_PAYMENT)
  return (
    <Elements
      stripe={stripeJs}
      options={{ mode: "payment", amount, currency: "usd", captureMethod: "manual", appearance }}
    >
      {children({ isBroken, onBroken, isDemo: stripe.standIn !== null })}
    </Elements>
  )
}
