import Link from "next/link"
import type { ReactNode } from "react"
import { SubmitButton } from "@/ui/submit-button"
import { signOut } from "./session-actions"

const places = [
  { href: "/account", label: "Overview" },
  { href: "/account/orders", label: "Orders" },
  { href: "/account/quotes", label: "Quotes" },
  { href: "/account/addresses", label: "Addresses" },
  { href: "/account/schools", label: "Schools" },
] as const

type Props = { title: string; here: (typeof places)[number]["href"]; children: ReactNode }

/** The frame of every page of somebody who is signed in. */
export function AccountPage({ title, here, children }: Props) {
  return (
    <div className="page py-8 sm:py-12">
      <nav
        aria-label="Account"
        className="mb-8 flex flex-wrap items-center justify-between gap-x-4 border-b border-line max-sm:text-small"
      >
        <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
          {places.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={href === here ? "page" : undefined}
                className="-mb-px inline-flex min-h-11 items-center border-b-3 border-transparent hover:underline aria-[current]:border-action aria-[current]:font-semibold"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <form action={signOut}>
          <SubmitButton look="text" pendingLabel="Signing out…">
            Sign out
          </SubmitButton>
        </form>
      </nav>
      <h1>{title}</h1>
      <div className="mt-8">{children}</div>
    </div>
  )
}
