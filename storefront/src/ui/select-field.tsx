"use client"

import { useFieldState } from "./field"
import { controlClasses, FieldFrame } from "./field-frame"

type Props = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  placeholder?: string
  defaultValue?: string
  autoComplete?: string
  className?: string
}

/** A labelled list to choose one from. */
export function SelectField({
  name,
  label,
  options,
  hint,
  placeholder,
  defaultValue = "",
  autoComplete,
  className,
}: Props) {
  const { id, error, control } = useFieldState(name, hint, defaultValue)
  return (
    <FieldFrame {...{ id, label, hint, error, className }}>
      {/* React resets a form after its action to what was chosen at first; a new key takes over what was chosen last. */}
      <select
        key={control.defaultValue}
        {...control}
        aria-required
        autoComplete={autoComplete}
        className={`${controlClasses} appearance-auto`}
      >
        {placeholder && <option value="">{placeholder}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
