"use client"

import { useEffect, useRef } from "react"
import { useFailure } from "@/ui/form-state"

function focusField(within: HTMLElement | null, name: string) {
  const field = within?.closest("form")?.elements.namedItem(name)
  const first = field instanceof RadioNodeList ? field[0] : field
  if (first instanceof HTMLElement) first.focus()
}

/**
 * Where a refused form sends the focus: one fault to its field, whose description is the message; several to a list of
 * them all. `refusals` counts the refused attempts, so that mending a field moves nothing.
 */
export function ErrorSummary({ refusals }: { refusals: number }) {
  const box = useRef<HTMLDivElement>(null)
  const faults = Object.entries(useFailure()?.fields ?? {})

  useEffect(() => {
    if (refusals === 0) return
    const only = box.current?.dataset.only
    if (only) focusField(box.current, only)
    else box.current?.focus()
  }, [refusals])

  return (
    <div
      ref={box}
      hidden={faults.length < 2}
      data-only={faults.length === 1 ? faults[0]?.[0] : undefined}
      tabIndex={-1}
      role="group"
      aria-labelledby="faults-title"
      className="mb-8 rounded-control border border-l-4 border-danger bg-surface px-5 py-4"
    >
      <h2 id="faults-title" className="text-h3">
        {faults.length} things to mend before you can pay
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {faults.map(([name, message]) => (
          <li key={name}>
            <button
              type="button"
              className="min-h-8 cursor-pointer text-left link"
              onClick={() => focusField(box.current, name)}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
