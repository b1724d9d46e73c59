"use client"

import { ErrorNotice } from "@/ui/error-notice"
import "./globals.css"

type Props = { error: unknown; retry: () => void }

/** Stands in for the whole document when even its frame broke. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en-US">
      <body>
        <title>Something went wrong · SF-CESS Deck Shop</title>
        <main id="content">
          <ErrorNotice title="We could not show this page." error={error} onRetry={retry} />
        </main>
      </body>
    </html>
  )
}
