"use client"

import { AddressFields } from "@/features/address/address-fields"
import { CardSection } from "./card-section"
import { BILLING_SAME } from "./checkout-draft"
import { Section } from "./section"

type Props = { isFree: boolean; isForSchools: boolean; isDemo: boolean; isBroken: boolean; onBroken: () => void }

/** The card, and the address that its bank knows. */
export function PaymentSection({ isFree, isForSchools, isDemo, isBroken, onBroken }: Props) {
  if (isFree) {
    return (
      <Section id="payment" title="Payment">
        <p>There is nothing to pay for this order.</p>
      </Section>
    )
  }
  return (
    <Section id="payment" title="Payment">
      <CardSection {...{ isDemo, isBroken, onBroken }} />
      <div className="group mt-6">
        <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
          <input type="checkbox" name={BILLING_SAME} value="yes" defaultChecked className="mt-1 size-5 shrink-0" />
          The card’s billing address is {isForSchools ? "the one above" : "the delivery address"}
        </label>
        <fieldset className="mt-4 group-has-[[type=checkbox]:checked]:hidden">
          <legend className="mb-4 font-semibold">Billing address</legend>
          <AddressFields prefix="billing_address." section="billing" />
        </fieldset>
      </div>
    </Section>
  )
}
