import { useEffect } from "react"

/** Keeps the screen from going dark while `wanted`, where the browser can. */
export function useWakeLock(wanted: boolean) {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return
    const { wakeLock } = navigator
    let lock: WakeLockSentinel | undefined
    let over = false
    const take = async () => {
      if (document.visibilityState !== "visible") return
      try {
        lock = await wakeLock.request("screen")
        if (over) await lock.release()
      } catch {
        // A browser may refuse, as on a low battery: then the screen does as it always does, and the timer goes on.
      }
    }
    // A tab that is hidden loses its lock; when it is shown again it wants a new one.
    const takeAgain = () => void take()
    void take()
    document.addEventListener("visibilitychange", takeAgain)
    return () => {
      over = true
      document.removeEventListener("visibilitychange", takeAgain)
      void lock?.release()
    }
  }, [wanted])
}
