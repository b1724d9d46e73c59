import { Hint } from "@medusajs/ui"

type Props = { id: string; hint?: string; fault?: string }

/** What stands right below a field: its fault, or else its hint. The field names it by `id` in aria-describedby. */
export function FieldNote({ id, hint, fault }: Props) {
  const note = fault ?? hint
  if (!note) return null
  return (
    <Hint id={id} variant={fault ? "error" : "info"} className="text-xs">
      {note}
    </Hint>
  )
}
