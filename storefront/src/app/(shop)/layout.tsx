import type { ReactNode } from "react"
import { SiteFrame } from "@/features/site/site-frame"

export default function ShopLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>
}
