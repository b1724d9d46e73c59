"use client"

import type { DeliveryOption } from "@sf-cess/backend/contracts"
import { useFailure } from "@/ui/form-state"
import { formatCents } from "@/lib/money"
import { Section } from "./section"

type Props = { options: DeliveryOption[]; chosenId: string | null; trouble: string | null }

const priceOf = ({ amount_cents }: DeliveryOption) => (amount_cents === 0 ? "Free" : formatCents(amount_cents))

/** How the decks get there, with what each way costs for this cart. */
export function DeliverySection({ options, chosenId, trouble }: Props) {
  const error = useFailure()?.fields?.shipping_option_id ?? trouble
  return (
    <Section id="delivery" title="Delivery">
      <fieldset aria-describedby={error ? "delivery-error" : undefined}>
        <legend className="sr-only">Way of delivery</legend>
        <div className="grid gap-3">
          {options.map((option) => (
            <label
              key={option.id}
              className="flex min-h-14 cursor-pointer items-start gap-3 rounded-control border border-edge bg-surface px-4 py-3 hover:border-ink has-checked:border-action has-checked:outline-1 has-checked:outline-action has-focus-visible:outline-3 has-focus-visible:outline-action"
            >
              <input
                type="radio"
                name="shipping_option_id"
                value={option.id}
                defaultChecked={option.id === chosenId}
                aria-describedby={`${option.id}-about`}
                className="mt-1 size-5 shrink-0 outline-none"
              />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{option.name}</span>
                <span id={`${option.id}-about`} className="block text-small text-muted">
                  {option.description}
                </span>
              </span>
              <span className="shrink-0 font-semibold tabular-nums">{priceOf(option)}</span>
            </label>
          ))}
        </div>
        {error && (
          <p id="delivery-error" className="mt-1.5 text-small font-semibold text-danger">
            {error}
          </p>
        )}
      </fieldset>
    </Section>
  )
}
