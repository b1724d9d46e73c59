import type { CartLineView } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { DeckPicture } from "@/features/catalogue/deck-picture"
import { breakWords } from "@/features/catalogue/deck-words"
import { ActionForm } from "@/ui/action-form"
import { Price } from "@/ui/price"
import { SubmitButton } from "@/ui/submit-button"
import { removeLine, setQuantity } from "./actions"
import { QuantityField } from "./quantity-field"

/** One deck in the cart: how many, what that costs, and what stands in the way. An order sheet's decks are changed there. */
export function CartLine({ line, isOnSheet }: { line: CartLineView; isOnSheet: boolean }) {
  const picture = line.picture_id ? { id: line.picture_id, alt: "" } : undefined
  return (
    <li
      data-deck={line.handle}
      className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-3 border-t border-line py-5 sm:grid-cols-[6rem_1fr]"
    >
      <DeckPicture picture={picture} sizes="6rem" decorative className="row-span-2 aspect-square self-start" />
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-h3">
          <Link href={`/decks/${line.handle}`} className="hover:underline">
            {line.title}
          </Link>
        </h2>
        <Price cents={line.subtotal_cents} className="font-semibold" />
      </div>
      <div className="min-w-0">
        <p className="text-small text-muted">
          <Price cents={line.unit_price_cents} /> each{line.ships_later && " · ships later"}
        </p>
        {line.next_break && <p className="text-small text-muted">{breakWords(line.next_break)}</p>}
        {line.trouble && (
          <p className="mt-2 font-semibold text-danger">
            <span aria-hidden="true">! </span>
            {line.trouble.message}
          </p>
        )}
        {isOnSheet ? <p className="mt-2">Quantity {line.quantity}</p> : <LineForms line={line} />}
      </div>
    </li>
  )
}

/** Changing a line and taking it out. */
function LineForms({ line }: { line: CartLineView }) {
  return (
    <div className="mt-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <ActionForm action={setQuantity} className="flex flex-wrap items-start gap-2">
        <input type="hidden" name="line_id" value={line.id} />
        <QuantityField
          label={
            <>
              Quantity<span className="sr-only"> of {line.title}</span>
            </>
          }
          defaultValue={line.quantity}
          className="w-20 has-aria-invalid:w-40"
        />
        <SubmitButton look="quiet" className="mt-[calc(1.55em+0.375rem)]" pendingLabel="Updating…">
          Update<span className="sr-only"> {line.title}</span>
        </SubmitButton>
      </ActionForm>
      <ActionForm action={removeLine} className="sm:mt-[calc(1.55em+0.375rem)]">
        <input type="hidden" name="line_id" value={line.id} />
        <input type="hidden" name="variant_id" value={line.variant_id} />
        <input type="hidden" name="quantity" value={line.quantity} />
        <SubmitButton look="text" pendingLabel="Removing…">
          Remove<span className="sr-only"> {line.title}</span>
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
