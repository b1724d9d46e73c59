import { useSyncExternalStore } from "react"
import { Button } from "@/ui/button"
import { Price } from "@/ui/price"
import { formatCents } from "@/lib/money"
import { isFree, type CheckoutCart } from "./checkout-cart"
import { UNDER_WAY, type PaymentPhase } from "./payment-phase"

type Props = { cart: CheckoutCart; isReckoning: boolean; phase: PaymentPhase | null }

const deed = (cart: CheckoutCart) => (isFree(cart) ? "Place the order" : `Pay ${formatCents(cart.totals.total_cents)}`)

const never = () => () => {}

/** False in the page as it is sent: a form that is submitted before its script runs would put all that was typed into the address. */
const useIsAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The total and the way to pay it, at the foot of the screen on a phone. */
export function PayBar({ cart, isReckoning, phase }: Props) {
  const { totals } = cart
  const isAlive = useIsAlive()
  const isWhole = totals.shipping_cents !== null && totals.tax_cents !== null
  return (
    <div className="foot-bar min-[900px]:static min-[900px]:m-0 min-[900px]:border-0 min-[900px]:p-0">
      <p className="min-w-24 leading-tight min-[900px]:sr-only" aria-live="polite" aria-busy={isReckoning}>
        <span className="block text-small text-muted">{isWhole ? "Total" : "Before shipping and tax"}</span>
        <Price cents={totals.total_cents} className={`text-h3 font-semibold ${isReckoning ? "opacity-85" : ""}`} />
      </p>
      <Button type="submit" disabled={!isAlive} aria-disabled={phase !== null || undefined} className="flex-1">
        {phase ? UNDER_WAY[phase] : isWhole ? deed(cart) : "Pay"}
      </Button>
      <span role="status" className="sr-only">
        {phase && UNDER_WAY[phase]}
      </span>
    </div>
  )
}
