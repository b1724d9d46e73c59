import type { CartView } from "@sf-cess/backend/contracts"
import { buttonClasses } from "@/ui/button"
import { Price } from "@/ui/price"
import { isTroubled, totalWords } from "./cart-words"

/** To the checkout by a full page load: it has a stricter content policy, and a policy comes with its document. */
export function CheckoutLink({ className }: { className: string }) {
  return (
    <a href="/checkout" className={buttonClasses("main", className)}>
      Check out
    </a>
  )
}

/** On a phone: the total and the way on, at the foot of the screen. */
export function CheckoutBar({ cart }: { cart: CartView }) {
  return (
    <div className="foot-bar -mb-8 min-[56rem]:hidden">
      {/* The totals above say it to those who listen. */}
      <p aria-hidden="true" className="min-w-24 leading-tight">
        <span className="block text-small text-muted">{totalWords(cart)}</span>
        <Price cents={cart.totals.total_cents} className="font-display text-h3" />
      </p>
      {!isTroubled(cart) && <CheckoutLink className="flex-1" />}
    </div>
  )
}
