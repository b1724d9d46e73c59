"use client"

import { useId, type ComponentProps, type ReactNode } from "react"
import { controlClasses, FieldFrame } from "./field-frame"
import { useFailure } from "./form-state"

/** What ties a control to the messages around it, and what was typed in it before the form was refused. */
export function useFieldState(name: string, hint?: string, defaultValue?: string) {
  const id = useId()
  const failure = useFailure()
  const error = failure?.fields?.[name]
  const isFirstTrouble = error !== undefined && Object.keys(failure?.fields ?? {})[0] === name
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return {
    id,
    error,
    control: {
      id,
      name,
      defaultValue: failure?.typed?.[name] ?? defaultValue,
      "aria-invalid": error !== undefined || undefined,
      "aria-describedby": described || undefined,
      // Without JavaScript the page comes anew: the browser itself then goes to the first trouble.
      autoFocus: isFirstTrouble || undefined,
    },
  }
}

type Props = Omit<ComponentProps<"input">, "id" | "defaultValue"> & {
  name: string
  label: ReactNode
  hint?: string
  /** Says that the field may stay empty; all others must be filled. */
  optional?: boolean
  defaultValue?: string
}

/** A labelled text field that keeps what was typed when its form is refused. */
export function Field({ name, label, hint, optional, defaultValue, className, ...input }: Props) {
  const { id, error, control } = useFieldState(name, hint, defaultValue)
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <input {...control} aria-required={!optional} className={controlClasses} {...input} />
    </FieldFrame>
  )
}
