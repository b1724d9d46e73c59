import type { CartView } from "@sf-cess/backend/contracts"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form"
import { Price } from "@/ui/price"
import { SubmitButton } from "@/ui/submit-button"
import { removePromotion } from "./actions"
import { totalWords } from "./cart-words"

function Sum({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-1.5">
      <dt>{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  )
}

const unknown = <span className="text-muted">by ZIP code</span>

/** The cart's sums. What depends on a place is named, but not guessed, until the place is known. */
export function CartTotals({ cart }: { cart: CartView }) {
  const { totals, promotions, estimated_for } = cart
  const { subtotal_cents, shipping_cents, tax_cents, total_cents } = totals
  return (
    <div role="group" aria-label="Totals" aria-live="polite">
      <dl>
        <Sum name="Subtotal">
          <Price cents={subtotal_cents} />
        </Sum>
        {promotions.map(({ code, discount_cents }) => (
          <Sum key={code} name={<Promotion code={code} />}>
            <Price cents={-discount_cents} />
          </Sum>
        ))}
        <Sum name="Shipping">{shipping_cents === null ? unknown : <Price cents={shipping_cents} />}</Sum>
        <Sum name={estimated_for?.tax_name ?? "Tax"}>{tax_cents === null ? unknown : <Price cents={tax_cents} />}</Sum>
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">{totalWords(cart)}</dt>
          <dd>
            <Price cents={total_cents} className="font-display text-h2" />
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Promotion({ code }: { code: string }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      Code {code}
      <ActionForm action={removePromotion}>
        <input type="hidden" name="code" value={code} />
        <SubmitButton look="text" className="min-h-6 text-small">
          Remove<span className="sr-only"> code {code}</span>
        </SubmitButton>
      </ActionForm>
    </span>
  )
}
