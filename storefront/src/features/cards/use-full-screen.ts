import { useSyncExternalStore } from "react"

const subscribe = (changed: () => void) => {
  document.addEventListener("fullscreenchange", changed)
  return () => document.removeEventListener("fullscreenchange", changed)
}

/** Whether the page fills the screen, and how to change it; null where a browser, as on some phones, cannot. */
export function useFullScreen() {
  const possible = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  )
  const on = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const toggle = () => (on ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  return possible ? { on, toggle } : null
}
