import { AddLine, type CartView } from "@sf-cess/backend/contracts"
import { CatalogueNews } from "@/features/catalogue-news/catalogue-news"
import { watchLines } from "@/features/catalogue-news/watched-facts"
import { ButtonLink } from "@/ui/button-link"
import { CartDestinations } from "./cart-destinations"
import { CartLine } from "./cart-line"
import { CartSummary } from "./cart-summary"
import { CheckoutBar } from "./checkout-bar"
import { getCart } from "./queries"
import { RemovedNotice } from "./removed-notice"
import { ReportCartCount } from "./report-cart-count"

type Props = { removed?: unknown; quantity?: unknown }

/** The cart. The address may name what was just taken out of it; what is back in the cart is not offered again. */
export async function CartPage({ removed, quantity }: Props) {
  const cart = await getCart()
  const undo = AddLine.safeParse({ variant_id: removed, quantity: Number(quantity) })
  const isBack = cart?.lines.some(({ variant_id }) => variant_id === removed)
  return (
    <div className="page py-8 sm:py-12">
      <ReportCartCount count={cart?.count ?? 0} />
      <h1 className="mb-6">Your cart</h1>
      {undo.success && !isBack && <RemovedNotice removed={undo.data} />}
      {cart && cart.lines.length > 0 ? <FilledCart cart={cart} /> : <EmptyCart />}
    </div>
  )
}

function EmptyCart() {
  return (
    <>
      <p className="text-lead text-muted">There is nothing in it yet.</p>
      <p className="mt-8">
        <ButtonLink href="/decks">See the decks</ButtonLink>
      </p>
    </>
  )
}

function FilledCart({ cart }: { cart: CartView }) {
  return (
    <div className="grid gap-x-14 gap-y-8 min-[56rem]:grid-cols-[1fr_22rem]">
      <ul className="self-start border-b border-line">
        {cart.lines.map((line) => (
          <CartLine key={line.id} line={line} isOnSheet={cart.destinations.length > 0} />
        ))}
      </ul>
      <CartDestinations cart={cart} />
      <CartSummary cart={cart} />
      <CheckoutBar cart={cart} />
      <CatalogueNews watch={watchLines(cart.lines)} />
    </div>
  )
}
