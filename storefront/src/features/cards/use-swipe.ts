import { useRef, type PointerEvent } from "react"

/** Pixels from which a movement is a swipe and no tap. */
const SWIPE = 36

type Handlers = { onTap: (target: Element) => void; onSwipe: (direction: "left" | "right") => void }

/** Tells taps from sideways swipes, of a finger as of a mouse; up and down stays the page's own. */
export function useSwipe({ onTap, onSwipe }: Handlers) {
  const start = useRef<{ x: number; target: Element } | null>(null)
  return {
    onPointerDown: ({ clientX, target, isPrimary, button }: PointerEvent) => {
      start.current = isPrimary && button === 0 && target instanceof Element ? { x: clientX, target } : null
    },
    onPointerUp: ({ clientX }: PointerEvent) => {
      const began = start.current
      start.current = null
      if (!began) return
      const moved = clientX - began.x
      if (Math.abs(moved) < SWIPE) onTap(began.target)
      else onSwipe(moved < 0 ? "left" : "right")
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
