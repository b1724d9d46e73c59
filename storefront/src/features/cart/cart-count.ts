"use client"

import { useEffect, useSyncExternalStore } from "react"

/**
 * How many decks are in the cart, for the header alone. It comes apart from the pages, which are kept and the same for
 * everybody: asked for once a visit, told by whatever changes the cart after that. Null until it is known.
 */
let count: number | null = null
let asked = false
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the header what the cart holds now. */
export function reportCartCount(next: number) {
  asked = true
  count = next
  listeners.forEach((listener) => listener())
}

async function askCartCount() {
  if (asked) return
  asked = true
  const response = await fetch("/api/cart-count", { cache: "no-store" })
  if (response.ok) reportCartCount(Number(await response.text()))
}

export function useCartCount() {
  useEffect(() => {
    // Not knowing the count takes nothing from anybody: the link stands there without a figure.
    askCartCount().catch(() => undefined)
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => count,
    () => null,
  )
}
