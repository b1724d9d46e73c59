import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { SHOP_NAME, SHOP_PAGES } from "@/lib/shop-pages"
import { SkipLink } from "@/ui/skip-link"
import { atkinson, fraunces } from "./fonts"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: SHOP_NAME, template: `%s · ${SHOP_NAME}` },
  description: SHOP_PAGES.home.description,
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icons/apple-touch-180.png" },
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
