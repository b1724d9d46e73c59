import type { CartView } from "@sf-cess/backend/contracts"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { CartTotals } from "./cart-totals"
import { isTroubled } from "./cart-words"
import { CheckoutLink } from "./checkout-bar"
import { EstimateForm } from "./estimate-form"
import { PromotionForm } from "./promotion-form"

/** What the cart comes to, and all that changes it; at the side where there is room, always in view. */
export function CartSummary({ cart }: { cart: CartView }) {
  return (
    <section
      aria-label="Summary"
      className="self-start panel p-5 shadow-raised sm:p-6 min-[56rem]:sticky min-[56rem]:top-6"
    >
      <CartTotals cart={cart} />
      {isTroubled(cart) ? (
        <Notice tone="danger" className="mt-5">
          Please mend what is marked in the cart; then you can check out.
        </Notice>
      ) : (
        <CheckoutLink className="mt-5 w-full max-[56rem]:hidden" />
      )}
      <p className="mt-4">
        <ButtonLink look="quiet" className="w-full" href="/quotes/new?from=cart">
          Get a quote
        </ButtonLink>
      </p>
      <div className="mt-6 space-y-5 border-t border-line pt-5">
        {cart.destinations.length === 0 && <EstimateForm cart={cart} />}
        <PromotionForm />
      </div>
    </section>
  )
}
