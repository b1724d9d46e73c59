import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { FieldNote } from "./field-note"

type Props = { label: string; hint: string; fault?: string; checked: boolean; onChange: (checked: boolean) => void }

/** A tick that says that one has read the hint, with its fault right below it. */
export function CheckField({ label, hint, fault, checked, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Checkbox
        id={id}
        checked={checked}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ""}`}
        onCheckedChange={(state) => onChange(state === true)}
      />
      <div className="flex min-w-0 flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <FieldNote id={`${id}-hint`} hint={hint} />
        <FieldNote id={`${id}-fault`} fault={fault} />
      </div>
    </div>
  )
}
