import { ButtonLink } from "@/ui/button-link"

/** What stands at an address that does not exist, or no longer. */
export function NotFoundNotice() {
  return (
    <div className="page py-16">
      <h1>There is nothing at this address.</h1>
      <p className="mt-4 measure text-lead text-muted">
        The page may have moved, or the link may have lost a letter on its way to you.
      </p>
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/decks">See the decks</ButtonLink>
        <ButtonLink href="/orders/look-up" look="quiet" prefetch={false}>
          Find an order
        </ButtonLink>
      </p>
    </div>
  )
}
