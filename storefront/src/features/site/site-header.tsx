import Link from "next/link"
import { CartLink } from "@/features/cart/cart-link"
import { Brand } from "./brand"

const navLink =
  "flex min-h-11 items-center rounded-control px-1 max-sm:text-small underline-offset-4 hover:underline sm:px-3"

export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="page flex flex-wrap items-center justify-between gap-x-1 py-2">
        <Brand />
        <nav aria-label="Main">
          <ul className="flex items-center gap-x-1">
            <li>
              <Link href="/decks" className={navLink}>
                Decks
              </Link>
            </li>
            <li>
              <Link href="/account" className={navLink} prefetch={false}>
                Account
              </Link>
            </li>
            <li>
              <CartLink className={navLink} />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
