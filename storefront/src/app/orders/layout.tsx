import type { Metadata } from "next"
import type { ReactNode } from "react"
import { SiteFrame } from "@/features/site/site-frame"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = UNLISTED

/** Nothing here is the same for two visitors, and the frame reads settings that a build does not have. */
export const dynamic = "force-dynamic"

export default function OrdersLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>
}
