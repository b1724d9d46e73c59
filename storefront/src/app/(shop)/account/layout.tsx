import type { Metadata } from "next"
import type { ReactNode } from "react"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = UNLISTED

/** Nothing here is the same for two visitors. */
export const dynamic = "force-dynamic"

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
