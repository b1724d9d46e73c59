import { Prompt } from "@medusajs/ui"
import { MouseEvent, useEffect, useState } from "react"
import { useBlocker } from "react-router-dom"

/**
 * Keeps what was typed from being lost by mistake: asks before another page of the admin, and lets the browser ask before
 * the tab is closed. A form calls `leave` to close itself, and shows `question`.
 */
export function useLeaveGuard(dirty: boolean) {
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!dirty) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", hold)
    return () => window.removeEventListener("beforeunload", hold)
  }, [dirty])

  const stay = () => {
    setLeaving(null)
    if (blocker.state === "blocked") blocker.reset()
  }
  const go = (event: MouseEvent) => {
    // Closing the question by itself would be to stay.
    event.preventDefault()
    leaving?.()
    if (blocker.state === "blocked") blocker.proceed()
  }
  return {
    leave: (close: () => void) => (dirty ? setLeaving(() => close) : close()),
    question: <LeaveQuestion open={leaving !== null || blocker.state === "blocked"} onStay={stay} onGo={go} />,
  }
}

function LeaveQuestion({
  open,
  onStay,
  onGo,
}: {
  open: boolean
  onStay: () => void
  onGo: (event: MouseEvent) => void
}) {
  return (
    <Prompt open={open} variant="confirmation" onOpenChange={(stillOpen) => !stillOpen && onStay()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Leave without saving?</Prompt.Title>
          <Prompt.Description>What you typed is not saved yet, and would be lost.</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>Keep editing</Prompt.Cancel>
          <Prompt.Action type="button" onClick={onGo}>
            Leave
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
