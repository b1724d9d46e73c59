"use client"

import { useEffect } from "react"

export const REQUEST_KEPT_AS = "quote-request"

/** Once the quote is made, its PO number, note and the rest must not turn up in the next request. */
export function ForgetRequest() {
  useEffect(() => sessionStorage.removeItem(REQUEST_KEPT_AS), [])
  return null
}
