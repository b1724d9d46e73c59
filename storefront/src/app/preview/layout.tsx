import type { Metadata } from "next"
import type { ReactNode } from "react"
import { SiteFrame } from "@/features/site/site-frame"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = { ...UNLISTED, title: "Preview" }

/** A draft is shown to whoever has its link, as it is at this moment; nothing of it is kept. */
export const dynamic = "force-dynamic"

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>
}
