import { ViewTransition, type ReactNode } from "react"
import type {} from "react/canary"

type Props = { name: string; children: ReactNode }

/**
 * One thing on two pages, such as a deck in a list and on its own page: where the browser can, it slides from its old place
 * to the new one (motion.css). No other change of a page moves it.
 */
export function MovesWith({ name, children }: Props) {
  return (
    <ViewTransition name={name} share="moves" default="none">
      {children}
    </ViewTransition>
  )
}
