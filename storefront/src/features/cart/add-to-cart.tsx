"use client"

import { useEffect } from "react"
import { ButtonLink } from "@/ui/button-link"
import { FailureProvider, useFormAction } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { addToCart } from "./actions"
import { reportCartCount } from "./cart-count"
import { QuantityField } from "./quantity-field"

type Props = {
  variantId: string
  /** How many, where that was worked out before; else it is typed. */
  quantity?: number
}

/** Quantity and the button. It works before and without JavaScript: then the page comes back with the answer in it. */
export function AddToCart({ variantId, quantity }: Props) {
  const { state, failure, formProps } = useFormAction(addToCart)
  const added = state?.ok ? state.data : null

  useEffect(() => {
    if (added) reportCartCount(added.count)
  }, [added])

  return (
    <form {...formProps}>
      <FailureProvider value={failure}>
        <input type="hidden" name="variant_id" value={variantId} />
        {failure && (quantity !== undefined || !failure.fields?.quantity) && (
          <Notice tone="danger" className="mb-4">
            <p>{failure.message}</p>
            {failure.code === "many_destinations" && (
              <ButtonLink href="/order-sheet?from=cart" look="quiet" className="mt-3" prefetch={false}>
                Open the order sheet
              </ButtonLink>
            )}
          </Notice>
        )}
        {quantity === undefined ? (
          <div className="flex items-start gap-3">
            <QuantityField label="Quantity" defaultValue={1} className="w-24 shrink-0 has-aria-invalid:w-40" />
            {/* As far down as the label is high, so that the button stands beside the box whatever the message below it. */}
            <SubmitButton className="mt-[calc(1.55em+0.375rem)] flex-1" pendingLabel="Adding…">
              Add to cart
            </SubmitButton>
          </div>
        ) : (
          <>
            <input type="hidden" name="quantity" value={quantity} />
            <SubmitButton pendingLabel="Adding…">Put {quantity} in the cart</SubmitButton>
          </>
        )}
        {added && (
          <Notice tone="fine" className="mt-4">
            <p>
              Added {added.added === 1 ? "one" : added.added}. Your cart holds {added.count}{" "}
              {added.count === 1 ? "item" : "items"} now.
            </p>
            <ButtonLink href="/cart" look="quiet" className="mt-3" prefetch={false}>
              Go to the cart
            </ButtonLink>
          </Notice>
        )}
      </FailureProvider>
    </form>
  )
}
