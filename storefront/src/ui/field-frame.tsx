import type { ReactNode } from "react"

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
