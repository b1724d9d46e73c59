import type { ReactNode } from "react"
import { Field } from "@/ui/field"

type Props = { label: ReactNode; hint?: string; defaultValue: number; className?: string }

/** How many decks, typed. A phone shows digits, but whatever is typed stays as it is until it is checked. */
export function QuantityField({ defaultValue, ...rest }: Props) {
  return <Field name="quantity" inputMode="numeric" autoComplete="off" defaultValue={String(defaultValue)} {...rest} />
}
