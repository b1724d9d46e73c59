import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { FieldNote } from "./field-note"

type Props = { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }

/** A yes or no with its label beside it. */
export function SwitchField({ label, hint, checked, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Switch id={id} checked={checked} aria-describedby={hint ? `${id}-note` : undefined} onCheckedChange={onChange} />
      <div className="flex min-w-0 flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <FieldNote id={`${id}-note`} hint={hint} />
      </div>
    </div>
  )
}
