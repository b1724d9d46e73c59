import { useEffect, useEffectEvent } from "react"

/** Where a key has a meaning of its own, it keeps it: a button is pressed by Enter and Space. */
const KEEPS_ITS_KEYS = "a, button, input, select, textarea, summary, [popover]"

export type ProjectorKeys = Record<string, () => void>

/**
 * Keys of the whole view, by their names in the browser. None is a letter, digit or sign, which would get in the way of
 * people who speak to their computer; and with Ctrl, Alt or the like every key is the browser's.
 */
export function useProjectorKeys(keys: ProjectorKeys) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const presses = event.key === " " || event.key === "Enter"
    if (presses && event.target instanceof Element && event.target.closest(KEEPS_ITS_KEYS)) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])
}
