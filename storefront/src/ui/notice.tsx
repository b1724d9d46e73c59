import type { ReactNode } from "react"

const tones = {
  danger: { edge: "border-danger", sign: "!", name: "text-danger" },
  fine: { edge: "border-fine", sign: "✓", name: "text-fine" },
  plain: { edge: "border-edge", sign: "i", name: "text-muted" },
} as const

type Props = {
  tone?: keyof typeof tones
  /** For what belongs to the page from the start and is no news. */
  role?: "note"
  children: ReactNode
  className?: string
}

/**
 * A message beside the thing that it is about. Troubles interrupt (alert), the rest waits its turn (status); a sign stands
 * beside the colour, since colour alone says nothing.
 */
export function Notice({ tone = "plain", role, children, className = "" }: Props) {
  const { edge, sign, name } = tones[tone]
  return (
    <div
      role={role ?? (tone === "danger" ? "alert" : "status")}
      tabIndex={-1}
      className={`flex items-start gap-3 rounded-control border border-l-4 bg-surface px-4 py-3 ${edge} ${className}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-6 shrink-0 place-items-center rounded-full border-2 border-current text-small leading-none font-bold ${name}`}
      >
        {sign}
      </span>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
