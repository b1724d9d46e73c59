import type { ReactNode } from "react"
import { LeavingBrand } from "./brand"
import { DemoBanner } from "./demo-banner"

type Props = { children: ReactNode; back: { href: string; label: string } }

/** The frame of cart and checkout: the task, the way back by a full page load, and nothing else to press. */
export function TaskFrame({ children, back }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <DemoBanner />
      <header className="border-b border-line print:hidden">
        <div className="page flex items-center justify-between gap-4 py-2">
          <LeavingBrand />
          <a href={back.href} className="inline-flex min-h-11 items-center link">
            {back.label}
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 pb-16">
        {children}
      </main>
    </div>
  )
}
