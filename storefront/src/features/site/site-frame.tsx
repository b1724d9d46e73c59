import type { ReactNode } from "react"
import { OfflinePage } from "@/ui/offline-page"
import { DemoBanner } from "./demo-banner"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"

/** The frame of every page that one looks around in. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <DemoBanner />
      <SiteHeader />
      <main id="content" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter />
      <OfflinePage />
    </div>
  )
}
