"use client"

import type { ReactNode } from "react"
import { useFailure } from "@/ui/form-state"

/** A form folded until it is wanted, so that the first thing to do stays first; refused, it stands open to be mended. */
export function Fold({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  const isRefused = useFailure() !== null
  return (
    <details open={open || isRefused} className="group panel px-4">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">
        <span>{title}</span>
        <span aria-hidden="true" className="ml-auto text-h3 text-muted group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="space-y-4 pt-1 pb-5">{children}</div>
    </details>
  )
}
