"use client"

import { useFieldState } from "./field"
import { controlClasses, FieldFrame } from "./field-frame"

type Props = { name: string; label: string; hint?: string; optional?: boolean; className?: string }

/** A labelled field for some lines of text that keeps what was typed when its form is refused. */
export function TextArea({ name, label, hint, optional, className }: Props) {
  const { id, error, control } = useFieldState(name, hint)
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <textarea {...control} rows={3} aria-required={!optional} className={controlClasses} />
    </FieldFrame>
  )
}
