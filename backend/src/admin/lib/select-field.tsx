import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { FieldNote } from "./field-note"

type Props = {
  label: string
  placeholder?: string
  hint?: string
  fault?: string
  /** Each value with its name, in the order in which they are offered. */
  options: readonly (readonly [value: string, name: string])[]
  value: string
  onChange: (value: string) => void
}

/** A choice of one with its label, and its fault right below it. */
export function SelectField({ label, placeholder, hint, fault, options, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger
          id={id}
          aria-invalid={fault !== undefined}
          aria-describedby={(fault ?? hint) ? `${id}-note` : undefined}
        >
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {options.map(([key, name]) => (
            <Select.Item key={key} value={key}>
              {name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <FieldNote id={`${id}-note`} hint={hint} fault={fault} />
    </div>
  )
}
