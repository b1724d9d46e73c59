import { formatMoney } from "../../formats/format-money"
import { unitPriceAt } from "../../pricing/unit-price"
import type { FieldFaults } from "../lib/field-faults"
import { TextAreaField } from "../lib/text-area-field"
import { TextField } from "../lib/text-field"
import type { TypedRevision } from "./typed-revision"
import { totalOf } from "./typed-schools"
import type { OfferedDeck } from "./use-sheet-decks"

type Props = {
  typed: TypedRevision
  decks: OfferedDeck[]
  faults: FieldFaults
  onChange: (changed: Partial<TypedRevision>) => void
}

const AMOUNT = "Enter an amount such as 12.50."

/** What is asked for the decks and their shipping, until when, and what we say to it. */
export function RevisedOffer({ typed, decks, faults, onChange }: Props) {
  const field = (name: "shipping" | "valid_until" | "order_from" | "message", label: string) => ({
    label,
    value: typed[name],
    onChange: (text: string) => onChange({ [name]: text }),
  })
  const onIt = decks.filter(({ variant_id }) => totalOf(typed.schools, variant_id) > 0)
  return (
    <div className="flex flex-col gap-y-4">
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        {onIt.map((deck) => (
          <TextField
            key={deck.variant_id}
            label={`${deck.title}, each ($)`}
            hint={hintOf(deck, totalOf(typed.schools, deck.variant_id))}
            inputMode="decimal"
            value={typed.prices[deck.variant_id] ?? ""}
            fault={faults[`unit_prices.${deck.variant_id}`] && AMOUNT}
            onChange={(text) => onChange({ prices: { ...typed.prices, [deck.variant_id]: text } })}
          />
        ))}
        <TextField
          {...field("shipping", "Shipping of all of it ($)")}
          fault={faults.shipping_cents && AMOUNT}
          hint="Left as it is, only what changes is shipped at today's rates; changed, it is shared out by what each school's was."
          inputMode="decimal"
        />
      </div>
      <div className="grid grid-cols-2 items-start gap-4">
        <TextField {...field("valid_until", "Last day")} fault={faults.valid_until} type="date" />
        <TextField
          {...field("order_from", "Order on or after")}
          fault={faults.order_from}
          type="date"
          hint="Empty: at once."
        />
      </div>
      <TextAreaField
        {...field("message", "Message")}
        fault={faults.message}
        hint="It stands on the quote and in its mail."
        rows={4}
      />
    </div>
  )
}

/** How many there are, and what they would cost in the shop today. */
function hintOf({ tiers }: OfferedDeck, quantity: number): string {
  if (tiers === null) return `${quantity} in all.`
  const today = unitPriceAt(tiers, quantity)
  return today === null ? `${quantity} in all; not sold any more.` : `${quantity} in all; ${formatMoney(today)} today.`
}
