import { headers } from "next/headers"
import { Suspense, type ReactNode } from "react"

type Props = {
  /** What stands there meanwhile, in the size of what is to come. */
  shows: ReactNode
  children: ReactNode
}

/**
 * Shows the outline of a page while it is being made, to somebody who comes from within the shop. A new document comes
 * whole instead: it has its true status then, and needs no script to be seen; the browser itself shows that it waits.
 * Not for a page with forms: their answer would find another tree.
 */
export async function Waiting({ shows, children }: Props) {
  const isDocument = (await headers()).get("sec-fetch-dest") !== "empty"
  return isDocument ? children : <Suspense fallback={shows}>{children}</Suspense>
}
