"use client"

import { PaymentElement } from "@stripe/react-stripe-js"
import { Notice } from "@/ui/notice"
import { DemoCards } from "./demo-cards"

/** The address is asked for by the shop's own fields, for the receipt's sake, and handed over with the payment. */
const OPTIONS = { layout: "tabs", fields: { billingDetails: "never" } } as const

type Props = { isDemo: boolean; isBroken: boolean; onBroken: () => void }

/** The card, typed into Stripe's own frame: this page never sees its number. */
export function CardSection({ isDemo, isBroken, onBroken }: Props) {
  return (
    <>
      {isDemo && <DemoCards />}
      {isBroken && (
        <Notice tone="danger">The card’s form did not load. Check your connection and load the page again.</Notice>
      )}
      <PaymentElement options={OPTIONS} onLoadError={onBroken} className="min-h-44" />
    </>
  )
}
