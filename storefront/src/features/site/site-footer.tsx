import Link from "next/link"
import { env } from "@/lib/env"

const links = [
  { href: "/decks", label: "All decks" },
  { href: "/orders/look-up", label: "Find an order" },
  { href: "/account", label: "Your account" },
  { href: "/#about", label: "About SF-CESS" },
] as const

export function SiteFooter() {
  const { NONPROFIT_URL, SELLER_EMAIL } = env()
  return (
    <footer className="mt-16 border-t border-line bg-sunken print:hidden">
      <div className="page flex flex-wrap justify-between gap-x-12 gap-y-6 py-10">
        <p className="max-w-[38ch] text-muted">
          Sold by SF-CESS, the San Francisco Coalition of Essential Small Schools, a nonprofit that coaches schools.
        </p>
        <nav aria-label="Footer">
          <ul className="flex flex-wrap gap-x-7">
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center link">
                  {label}
                </Link>
              </li>
            ))}
            {SELLER_EMAIL && (
              <li>
                <a href={`mailto:${SELLER_EMAIL}`} className="inline-flex min-h-11 items-center link">
                  Write to us
                </a>
              </li>
            )}
            {NONPROFIT_URL && (
              <li>
                <a href={NONPROFIT_URL} className="inline-flex min-h-11 items-center link">
                  The nonprofit’s own site
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
