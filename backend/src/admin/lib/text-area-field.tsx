import { Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { FieldNote } from "./field-note"

type Props = {
  label: string
  hint?: string
  fault?: string
  rows?: number
  value: string
  onChange: (text: string) => void
}

/** A field of several lines with its label, and its fault right below it. */
export function TextAreaField({ label, hint, fault, rows = 3, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={(fault ?? hint) ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote id={`${id}-note`} hint={hint} fault={fault} />
    </div>
  )
}
