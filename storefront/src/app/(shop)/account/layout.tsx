import type { Metadata } from "next"
import type { ReactNode } from "react"

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Nothing here is the same for two visitors. */
export const dynamic = "force-dynamic"

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
