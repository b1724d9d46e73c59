"use client"

import { useEffect, useRef } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { Problem } from "./problem"

/** Why there is no order, with what helps; it takes the focus, since it stands where the shopper may not be looking. */
export function ProblemNotice({ problem, onLookAgain }: { problem: Problem; onLookAgain: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [problem])
  return (
    <div ref={box} tabIndex={-1} className="scroll-my-32">
      <Notice tone="danger">
        <p>{problem.message}</p>
        {problem.about === "cart" && (
          <p>
            <a href="/cart" className="inline-flex min-h-11 items-center link">
              Change your cart
            </a>
          </p>
        )}
        {problem.about === "doubt" && (
          <p className="mt-2">
            <Button look="quiet" onClick={onLookAgain}>
              Look again
            </Button>
          </p>
        )}
      </Notice>
    </div>
  )
}
