"use client"

import type { ReactNode } from "react"
import { AddressFields } from "@/features/address/address-fields"
import { FailureProvider } from "@/ui/form-state"
import { isFree } from "./checkout-cart"
import type { Buyer, CheckoutDefaults } from "./checkout-defaults"
import { ContactSection } from "./contact-section"
import { DeliverySection } from "./delivery-section"
import { ErrorSummary } from "./error-summary"
import { OrderReview } from "./order-review"
import { PayBar } from "./pay-bar"
import { PaymentSection } from "./payment-section"
import { ProblemNotice } from "./problem-notice"
import { ReferenceSection } from "./reference-section"
import { SavedAddresses } from "./saved-addresses"
import { Section } from "./section"
import { useCheckout } from "./use-checkout"
import type { ReckonedCart } from "./use-reckoned-cart"

type Props = {
  totals: ReckonedCart
  buyer: Buyer | null
  defaults: CheckoutDefaults
  schools: ReactNode
  isDemo: boolean
  isBroken: boolean
  onBroken: () => void
}

/** The whole checkout as one form: the steps, what is bought beside them, and the total with the way to pay it. */
export function CheckoutForm({ totals, buyer, defaults, schools, isDemo, isBroken, onBroken }: Props) {
  const { form, failure, refusals, trouble, phase, onInput, onSubmit, fill, lookAgain } = useCheckout(totals)
  const { cart, isReckoning } = totals
  const notice = trouble && <ProblemNotice problem={trouble} onLookAgain={lookAgain} />
  return (
    <FailureProvider value={failure}>
      <form
        ref={form}
        noValidate
        aria-label="Checkout"
        onInput={onInput}
        onSubmit={onSubmit}
        className="grid gap-x-12 gap-y-8 min-[900px]:grid-cols-[minmax(0,1fr)_23rem]"
      >
        <div inert={phase !== null} className="min-w-0 space-y-8">
          <ErrorSummary refusals={refusals} />
          <ContactSection email={defaults.email} signedInAs={buyer?.email ?? null} />
          <Section id="address" title={schools ? "Whom we bill" : "Where it goes"}>
            <SavedAddresses addresses={buyer?.addresses ?? []} onChoose={fill} />
            <AddressFields prefix="shipping_address." section="shipping" defaults={defaults.address} />
          </Section>
          {schools && (
            <Section id="schools" title="Where it goes">
              {schools}
            </Section>
          )}
          <DeliverySection
            options={cart.delivery_options}
            chosenId={cart.shipping_option_id ?? cart.delivery_options[0]?.id ?? null}
            trouble={totals.trouble}
          />
          <ReferenceSection />
          <PaymentSection isFree={isFree(cart)} isForSchools={cart.schools > 0} {...{ isDemo, isBroken, onBroken }} />
          {trouble?.about === "card" && notice}
        </div>
        <div className="min-[900px]:col-start-2 min-[900px]:row-span-2 min-[900px]:row-start-1">
          <div className="min-[900px]:sticky min-[900px]:top-6">
            <OrderReview cart={cart} isReckoning={isReckoning} />
          </div>
        </div>
        {trouble && trouble.about !== "card" && notice}
        <PayBar cart={cart} isReckoning={isReckoning} phase={phase} />
      </form>
    </FailureProvider>
  )
}
