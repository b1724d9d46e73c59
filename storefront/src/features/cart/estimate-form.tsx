import type { CartView, DeliveryOption } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { ActionForm } from "@/ui/action-form"
import { Field } from "@/ui/field"
import { Price } from "@/ui/price"
import { SubmitButton } from "@/ui/submit-button"
import { estimateFor } from "./actions"

/** What shipping and tax come to for a ZIP code, and for each way of delivery once the ZIP code is known. */
export function EstimateForm({ cart }: { cart: CartView }) {
  const { estimated_for, delivery_options, free_shipping_from_cents, totals } = cart
  const toGo = (free_shipping_from_cents ?? 0) - totals.subtotal_cents
  return (
    <ActionForm action={estimateFor}>
      <div className="flex items-start gap-2">
        <Field
          name="postal_code"
          label="ZIP code"
          inputMode="numeric"
          autoComplete="postal-code"
          defaultValue={estimated_for?.postal_code}
          className="min-w-0 flex-1"
        />
        <SubmitButton look="quiet" className="mt-[calc(1.55em+0.375rem)]" pendingLabel="Reckoning…">
          Estimate
        </SubmitButton>
      </div>
      {estimated_for && delivery_options.length > 0 && (
        <fieldset className="mt-4">
          <legend className="font-semibold">Delivery</legend>
          {delivery_options.map((option) => (
            <DeliveryChoice key={option.id} option={option} chosen={option.id === cart.shipping_option_id} />
          ))}
        </fieldset>
      )}
      {toGo > 0 && (
        <p className="mt-3 text-small text-muted">
          Delivery is free from {formatCents(free_shipping_from_cents ?? 0)}; {formatCents(toGo)} to go.
        </p>
      )}
    </ActionForm>
  )
}

function DeliveryChoice({ option, chosen }: { option: DeliveryOption; chosen: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        type="radio"
        name="shipping_option_id"
        value={option.id}
        defaultChecked={chosen}
        className="mt-1.5 size-4.5 shrink-0"
      />
      <span className="min-w-0 flex-1">
        {option.name}
        {option.description && <span className="block text-small text-muted">{option.description}</span>}
      </span>
      <Price cents={option.amount_cents} />
    </label>
  )
}
