import type { ReactNode } from "react"

type Props = { title: string; lead?: ReactNode; children: ReactNode; below?: ReactNode }

/** The frame of the pages on the way into an account: one narrow form, and where else to go. */
export function GuestPage({ title, lead, children, below }: Props) {
  return (
    <div className="page py-8 sm:py-14">
      <div className="mx-auto max-w-md">
        <h1 className="text-[clamp(1.75rem,1.5rem+1.2vw,2.5rem)]">{title}</h1>
        {lead && <div className="mt-3 text-muted">{lead}</div>}
        <div className="mt-7 panel p-5 shadow-raised sm:p-7">{children}</div>
        {below && <div className="mt-6">{below}</div>}
      </div>
    </div>
  )
}
