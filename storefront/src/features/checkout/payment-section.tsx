"use client"

import { PaymentElement } from "@stripe/react-stripe-js"
import { AddressFields } from "@/features/address/address-fields"
import { Notice } from "@/ui/notice"
import { BILLING_SAME } from "./checkout-draft"
import { DemoCards } from "./demo-cards"
import { Section } from "./section"

/** The address is asked for by the shop's own fields, for the receipt's sake, and handed over with the payment. */
const OPTIONS = { layout: "tabs", fields: { billingDetails: "never" } } as const

type Props = { isFree: boolean; isDemo: boolean; isBroken: boolean; onBroken: () => void }

/** The card, typed into Stripe's own frame: this page never sees its number. */
export function PaymentSection({ isFree, isDemo, isBroken, onBroken }: Props) {
  if (isFree) {
    return (
      <Section id="payment" title="Payment">
        <p>There is nothing to pay for this order.</p>
      </Section>
    )
  }
  return (
    <Section id="payment" title="Payment">
      {isDemo && <DemoCards />}
      {isBroken && (
        <Notice tone="danger">The card’s form did not load. Check your connection and load the page again.</Notice>
      )}
      <PaymentElement options={OPTIONS} onLoadError={onBroken} className="min-h-44" />
      <div className="group mt-6">
        <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
          <input type="checkbox" name={BILLING_SAME} value="yes" defaultChecked className="mt-1 size-5 shrink-0" />
          The card’s billing address is the delivery address
        </label>
        <fieldset className="mt-4 group-has-[[type=checkbox]:checked]:hidden">
          <legend className="mb-4 font-semibold">Billing address</legend>
          <AddressFields prefix="billing_address." section="billing" />
        </fieldset>
      </div>
    </Section>
  )
}
