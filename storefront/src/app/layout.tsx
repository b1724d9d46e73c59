import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { SkipLink } from "@/ui/skip-link"
import { atkinson, fraunces } from "./fonts"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "SF-CESS Deck Shop", template: "%s · SF-CESS Deck Shop" },
  description: "Three decks of playing cards for meetings and classrooms, sold by a small schools nonprofit.",
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#17140f" },
  ],
}

/** What every page has; the frame around its content is the segment's (SiteFrame, TaskFrame). */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={`${fraunces.variable} ${atkinson.variable}`}>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
