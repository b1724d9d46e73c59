"use client"

import { Elements } from "@stripe/react-stripe-js"
import { useState, type ReactNode } from "react"
import type { CheckoutCart } from "./checkout-cart"
import type { Buyer, CheckoutDefaults } from "./checkout-defaults"
import { CheckoutForm } from "./checkout-form"
import { loadStripe, type StripeSettings } from "./load-stripe"
import { useReckonedCart } from "./use-reckoned-cart"
import { useStripeAppearance } from "./use-stripe-appearance"

type Props = {
  cart: CheckoutCart
  buyer: Buyer | null
  defaults: CheckoutDefaults
  stripe: StripeSettings
  /** Where a cart for many schools goes; drawn on the server. */
  schools: ReactNode
}

/** Stripe takes no card payment below this; in cents. */
const SMALLEST_PAYMENT = 50

/** The form inside Stripe's Elements. The amount follows the cart; the payment itself is made only when the shopper pays. */
export function Checkout({ cart, buyer, defaults, stripe, schools }: Props) {
  const totals = useReckonedCart(cart)
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
  const amount = Math.max(totals.cart.totals.total_cents, SMALLEST_PAYMENT)
  return (
    <Elements
      stripe={stripeJs}
      options={{ mode: "payment", amount, currency: "usd", captureMethod: "manual", appearance }}
    >
      <CheckoutForm {...{ totals, buyer, defaults, schools, isBroken, onBroken }} isDemo={stripe.standIn !== null} />
    </Elements>
  )
}
