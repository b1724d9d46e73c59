import type { ReactNode } from "react"

type Props = { title: string; children?: ReactNode; action?: ReactNode; heading?: "h2" | "h3" }

/** What stands where a list has nothing yet: a card that is still blank, why, and where to go instead. */
export function EmptyState({ title, children, action, heading: Heading = "h2" }: Props) {
  return (
    <section className="mt-10 grid grid-cols-[auto_1fr] gap-x-6 panel p-6 sm:gap-x-8 sm:p-8">
      <div aria-hidden="true" className="card-face w-14 self-start text-muted shadow-none sm:w-18" />
      <div className="min-w-0">
        <Heading className="text-h3">{title}</Heading>
        {children && <p className="mt-2 measure text-muted">{children}</p>}
        {action && <p className="mt-5">{action}</p>}
      </div>
    </section>
  )
}
