"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import { useId } from "react"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import type { SheetAction } from "./sheet-history"

type Props = { draft: SheetDraft; terms: SheetTerms; act: (action: SheetAction) => void }

/** How all parcels travel. With one service there is nothing to choose. */
export function DeliveryChoice({ draft, terms, act }: Props) {
  const id = useId()
  if (terms.deliveries.length < 2) return null
  return (
    <FieldFrame id={id} label="Delivery" className="min-w-44 sm:min-w-56">
      <select
        id={id}
        value={draft.shipping_option_id ?? terms.deliveries[0]!.id}
        onChange={(event) => act({ kind: "deliver", shipping_option_id: event.target.value })}
        className={`${controlClasses} appearance-auto`}
      >
        {terms.deliveries.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
