"use client"

import { useEffect } from "react"
import { reportCartCount } from "./cart-count"

/** Lets the header know what a page has just read of the cart. */
export function ReportCartCount({ count }: { count: number }) {
  useEffect(() => reportCartCount(count), [count])
  return null
}
