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
      <div className="mt-3 flex flex-wrap items-center gap-x-6">
        <ButtonLink look="text" href="/order-sheet?from=cart" prefetch={false}>
          Change on the order sheet
        </ButtonLink>
        <ActionForm action={shipToOneAddress}>
          <SubmitButton look="text" pendingLabel="One moment…">
            Ship everything to one address instead
          </SubmitButton>
        </ActionForm>
      </div>
    </section>
  )
}
