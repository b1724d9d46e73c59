"use client"

import { useEffect } from "react"

/** Has the browser keep the page that it shows where there is no network (public/sw.js). Without it all works as well. */
export function OfflinePage() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return
    // A browser may refuse, as in some private windows: then its own page is shown.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined)
  }, [])
  return null
}
