import { Brand } from "@/features/site/brand"
import { NotFoundNotice } from "@/features/site/not-found-notice"
import { NOT_FOUND } from "@/lib/page-metadata"

export const metadata = NOT_FOUND

/** Outside the shop's own frame, and the one page that is made while building: so nothing here reads a setting. */
export default function NotFound() {
  return (
    <>
      <header className="page border-b border-line py-2">
        <Brand />
      </header>
      <main id="content" tabIndex={-1}>
        <NotFoundNotice />
      </main>
    </>
  )
}
