"use client"

import { useEffect } from "react"

function reloadIfKept({ persisted }: PageTransitionEvent) {
  if (persisted) window.location.reload()
}

/** A page that the Back button takes out of the browser's memory shows a cart of the past: it is loaded anew. */
export function ReloadWhenShownAgain() {
  useEffect(() => {
    window.addEventListener("pageshow", reloadIfKept)
    return () => window.removeEventListener("pageshow", reloadIfKept)
  }, [])
  return null
}
