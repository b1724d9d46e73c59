import { Input, Label } from "@medusajs/ui"
import { ComponentProps, useId } from "react"
import { FieldNote } from "./field-note"

type Props = Omit<ComponentProps<typeof Input>, "onChange" | "size"> & {
  label: string
  /** Leaves the label to those who hear the page, where a column's heading shows it already. */
  hideLabel?: boolean
  hint?: string
  fault?: string
  onChange: (text: string) => void
}

/** A field of Medusa's look with its label, and its fault right below it. */
export function TextField({ label, hideLabel = false, hint, fault, onChange, ...input }: Props) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus" className={hideLabel ? "sr-only" : undefined}>
        {label}
      </Label>
      <Input
        {...input}
        id={id}
        size="small"
        aria-invalid={fault !== undefined}
        aria-describedby={(fault ?? hint) ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote id={`${id}-note`} hint={hint} fault={fault} />
    </div>
  )
}
