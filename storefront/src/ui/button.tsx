import type { ComponentProps } from "react"

const shape =
  "inline-flex cursor-pointer items-center justify-center gap-2 rounded-control text-center transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70"

const box = "min-h-12 px-5 py-2.5 font-semibold"

const looks = {
  /** The one thing to do on a page. */
  main: `${box} bg-action text-on-action hover:bg-action-deep forced-colors:border forced-colors:border-[ButtonText]`,
  /** Anything else that does something. */
  quiet: `${box} border border-edge bg-surface text-ink hover:border-ink`,
  /** Small deeds beside a line of text; looks like a link, since it interrupts nothing. */
  text: "link min-h-11",
} as const

export type ButtonLook = { look?: keyof typeof looks }

/** For a plain `<a>` that must look like a button and load its page anew. */
export const buttonClasses = (look: keyof typeof looks, className = "") => `${shape} ${looks[look]} ${className}`

export function Button({ look = "main", className, type = "button", ...rest }: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={buttonClasses(look, className)} {...rest} />
}
