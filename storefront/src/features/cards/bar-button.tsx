import type { ComponentProps } from "react"

/** What can be pressed on a deck's table: in its own colours, so that nothing there outshines the card. */
export const barButton =
  "inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-control border border-current px-3 font-semibold hover:bg-current/15"

export const BarButton = ({ className = "", ...rest }: ComponentProps<"button">) => (
  <button type="button" className={`${barButton} ${className}`} {...rest} />
)
