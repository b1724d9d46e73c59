import type { ReactNode } from "react"

/** One step of the checkout: a heading and what belongs below it. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-t border-line pt-6 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`${id}-title`} className="text-h3">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
