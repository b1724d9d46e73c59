"use client"

import type { ReactNode } from "react"
import { CardElements } from "./card-elements"
import type { CheckoutCart } from "./checkout-cart"
import type { Buyer, CheckoutDefaults } from "./checkout-defaults"
import { CheckoutForm } from "./checkout-form"
import type { StripeSettings } from "./load-stripe"
import { useReckonedCart } from "./use-reckoned-cart"

type Props = {
  cart: CheckoutCart
  buyer: Buyer | null
  defaults: CheckoutDefaults
  stripe: StripeSettings
  /** Where a cart for many schools goes; drawn on the server. */
  schools: ReactNode
}

/** The checkout's form, whose amount follows the cart. */
export function Checkout({ cart, stripe, ...form }: Props) {
  const totals = useReckonedCart(cart)
  return (
    <CardElements stripe={stripe} amountCents={totals.cart.totals.total_cents}>
      {(card) => <CheckoutForm totals={totals} {...form} {...card} />}
    </CardElements>
  )
}
