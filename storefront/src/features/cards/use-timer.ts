import { useEffect, useState } from "react"

const MINUTE = 60
const MOST_MINUTES = 90

type Timer = {
  /** Seconds that a round takes. */
  length: number
  /** Seconds that are left. */
  left: number
  /** When it is over, in milliseconds of the clock; null while it stands. */
  ends: number | null
}

const newTimer = (minutes: number): Timer => ({ length: minutes * MINUTE, left: minutes * MINUTE, ends: null })

/** Reads what is left from the clock, so that a browser that slept or counted slowly is still right. */
const atTime = (timer: Timer, now: number): Timer => {
  if (timer.ends === null) return timer
  const left = Math.max(0, Math.ceil((timer.ends - now) / 1000))
  return { ...timer, left, ends: left > 0 ? timer.ends : null }
}

/** A timer for a round of cards, in whole minutes. Changing the minutes sets it back. */
export function useTimer(minutes: number) {
  const [timer, setTimer] = useState(() => newTimer(minutes))
  const running = timer.ends !== null

  useEffect(() => {
    if (!running) return
    const tick = setInterval(() => setTimer((now) => atTime(now, Date.now())), 250)
    return () => clearInterval(tick)
  }, [running])

  const toggle = () => {
    const now = Date.now()
    setTimer((before) => {
      if (before.ends !== null) return { ...atTime(before, now), ends: null }
      const left = before.left > 0 ? before.left : before.length
      return { ...before, left, ends: now + left * 1000 }
    })
  }
  const reset = () => setTimer(({ length }) => newTimer(length / MINUTE))
  const addMinutes = (more: number) =>
    setTimer(({ length }) => newTimer(Math.min(MOST_MINUTES, Math.max(1, length / MINUTE + more))))

  return { ...timer, running, over: timer.left === 0, toggle, reset, addMinutes }
}

/** Seconds as a clock shows them: 90 is "1:30". */
export const clockWords = (seconds: number) =>
  `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, "0")}`
