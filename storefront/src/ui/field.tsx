"use client"

import { useId, type ComponentProps, type ReactNode } from "react"
import { useFailure } from "./form-state"

export const controlClasses =
  "min-h-12 w-full rounded-control border border-edge bg-surface px-3.5 py-2 text-body text-ink placeholder:text-muted hover:border-ink aria-invalid:border-2 aria-invalid:border-danger"

type FrameProps = {
  id: string
  label: ReactNode
  hint?: string
  error?: string
  optional?: boolean
  className?: string
  children: ReactNode
}

/** Label above, hint and message tied to the control below it. */
export function FieldFrame({ id, label, hint, error, optional, className = "", children }: FrameProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-small text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex gap-2 text-small font-semibold text-danger">
          <span aria-hidden="true">!</span>
          {error}
        </p>
      )}
    </div>
  )
}

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
