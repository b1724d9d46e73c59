"use client"

import { useEffect, useRef, type ReactNode } from "react"

/** Takes the focus when it appears: what was pressed is gone, and this is what came of it. */
export function FocusOnArrival({ children, className }: { children: ReactNode; className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={className}>
      {children}
    </div>
  )
}
