import Link from "next/link"
import type { ComponentProps } from "react"
import { buttonClasses, type ButtonLook } from "./button"

/** A link that looks like a button: it goes somewhere and changes nothing. Apart from Button, whose users need no Link. */
export function ButtonLink({ look = "main", className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link className={buttonClasses(look, className)} {...rest} />
}
