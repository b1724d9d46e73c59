"use client"

import { useId } from "react"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { deliveryDraft, type Buyer } from "./checkout-defaults"
import type { CheckoutDraft } from "./checkout-draft"

type Props = { addresses: Buyer["addresses"]; onChoose: (values: CheckoutDraft) => void }

/** The account's addresses, of which one fills in the fields below. */
export function SavedAddresses({ addresses, onChoose }: Props) {
  const id = useId()
  if (addresses.length < 2) return null
  return (
    <FieldFrame id={id} label="Saved address" className="mb-5">
      <select
        id={id}
        className={controlClasses}
        onChange={({ target }) => onChoose(deliveryDraft(addresses[Number(target.value)] ?? {}))}
      >
        {addresses.map((address, index) => (
          <option key={index} value={index}>
            {[address.company, address.address_1, address.city].filter(Boolean).join(", ")}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
