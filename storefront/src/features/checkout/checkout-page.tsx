import "server-only"
import { redirect } from "next/navigation"
import { readEstimatePlace } from "@/features/cart/queries"
import { SchoolsList } from "@/features/cart/schools-list"
import { TaskFrame } from "@/features/site/task-frame"
import { env } from "@/lib/env"
import { Checkout } from "./checkout"
import { checkoutDefaults } from "./checkout-defaults"
import { ReloadWhenShownAgain } from "./reload-when-shown-again"
import { getBuyer, getCheckoutCart, getPlacedOrder, listCheckoutDestinations } from "./queries"
import { WithoutScriptNotice } from "./without-script-notice"

/** The one page of the checkout. A cart that has become an order leads there, an empty one back to the cart. */
export async function CheckoutPage() {
  if (await getPlacedOrder()) redirect("/checkout/placed")
  const place = await readEstimatePlace()
  const [cart, buyer] = await Promise.all([getCheckoutCart(place), getBuyer()])
  if (!cart || cart.lines.length === 0) redirect("/cart")

  const { STRIPE_PUBLISHABLE_KEY, STRIPE_SANDBOX_URL } = env()
  const standIn = STRIPE_SANDBOX_URL ? new URL("/stripe.js", STRIPE_SANDBOX_URL).href : null
  return (
    <TaskFrame back={{ href: "/cart", label: "Back to the cart" }}>
      <ReloadWhenShownAgain />
      <div className="page pt-8">
        <h1 className="mb-8 text-h2">Checkout</h1>
        <WithoutScriptNotice />
        <Checkout
          cart={cart}
          buyer={buyer}
          defaults={checkoutDefaults(cart, buyer, place)}
          stripe={{ publishableKey: STRIPE_PUBLISHABLE_KEY, standIn }}
          schools={cart.schools > 0 && <SchoolsList destinations={await listCheckoutDestinations()} />}
        />
      </div>
    </TaskFrame>
  )
}
