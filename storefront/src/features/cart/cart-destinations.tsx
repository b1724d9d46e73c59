import type { CartView } from "@sf-cess/backend/contracts"
import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { SubmitButton } from "@/ui/submit-button"
import { shipToOneAddress } from "./actions"
import { SchoolsList } from "./schools-list"

/** Where the cart goes when a sheet filled it, and the ways to change that; for any other cart, the way to a sheet. */
export function CartDestinations({ cart }: { cart: CartView }) {
  if (cart.destinations.length === 0)
    return (
      <p className="text-muted min-[56rem]:col-start-1">
        For several schools?{" "}
        <ButtonLink look="text" href="/order-sheet?from=cart" prefetch={false}>
          Put these decks on an order sheet
        </ButtonLink>
      </p>
    )
  return (
    <section aria-label="Schools" className="min-[56rem]:col-start-1">
      <SchoolsList destinations={cart.destinations} />
      <p className="mt-3">
        <ButtonLink look="text" href="/order-sheet?from=cart" prefetch={false}>
          Change on the order sheet
        </ButtonLink>
      </p>
      <OneAddressInstead schools={cart.destinations.length} />
    </section>
  )
}

/** Asked twice, since the addresses are typed work; it works without JavaScript as well. */
function OneAddressInstead({ schools }: { schools: number }) {
  return (
    <details>
      <summary className="cursor-pointer py-2.5">Ship everything to one address instead</summary>
      <ActionForm action={shipToOneAddress} className="measure space-y-3 pb-2">
        <p>
          The cart lets go of {schools === 1 ? "its school" : `its ${schools} schools`} and keeps the decks. The order
          sheet in this browser stays as it is.
        </p>
        <SubmitButton look="quiet" pendingLabel="One moment…">
          Keep the decks, ship to one address
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
