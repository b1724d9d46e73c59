import type { ReactNode } from "react"
import { buttonClasses } from "./button"

type Props = {
  /** Where it leads: https alone. */
  href: string
  /** What it says; where it is empty, the host is all that is said. */
  children?: ReactNode
  /** It earns the nonprofit something, which search engines and readers must be told. */
  sponsored?: boolean
  look?: "text" | "main" | "quiet"
  className?: string
}

/** The host that an https address leads to, as people know it; null for any address that must not be a link. */
export function hostOf(href: string): string | null {
  if (!/^https:\/\//i.test(href) || !URL.canParse(href)) return null
  const { hostname, username, password } = new URL(href)
  return username || password ? null : hostname.replace(/^www\./, "")
}

/** A link that leaves the shop and says so: the host stands beside its words, for eyes and screen readers alike. */
export function OutgoingLink({ href, children, sponsored = false, look = "text", className = "" }: Props) {
  const host = hostOf(href)
  if (!host) return <span className={className}>{children}</span>
  const rel = sponsored ? "sponsored noopener" : "noopener"
  const classes = look === "text" ? `link ${className}` : buttonClasses(look, className)
  const quiet = look === "main" ? "" : "text-muted"
  return (
    <a href={new URL(href).href} rel={rel} className={classes}>
      {children ? (
        <span>
          {children} <span className={`text-small font-normal break-words ${quiet}`}>({host})</span>
        </span>
      ) : (
        host
      )}
      <LeavesMark />
    </a>
  )
}

/** An arrow out of a card. The host says the same in words. */
function LeavesMark() {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="ml-[0.2em] inline-block size-[0.7em] shrink-0 align-baseline"
    >
      <path d="M3 1h8v8M11 1 2 10" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
