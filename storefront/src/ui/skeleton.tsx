import type { ReactNode } from "react"

/** The place of something that is still to come. It does not move: it only keeps the room. */
export const Skeleton = ({ className }: { className: string }) => (
  <span className={`block rounded-control bg-sunken forced-colors:border ${className}`} />
)

/** Says once, to those who hear the page, that it is being made; the outline itself says nothing. */
export function SkeletonPage({ children, className }: { children: ReactNode; className: string }) {
  return (
    <div className={className}>
      <p role="status" className="sr-only">
        One moment, please.
      </p>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}
