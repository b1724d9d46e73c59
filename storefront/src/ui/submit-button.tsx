"use client"

import type { ComponentProps } from "react"
import { useFormStatus } from "react-dom"
import { Button } from "./button"

type Props = Omit<ComponentProps<typeof Button>, "type"> & { pendingLabel?: string }

/**
 * The button of a form. While the form is under way it says so but stays focusable: a button that is `disabled` loses the
 * keyboard's place. The form itself drops a second submit.
 */
export function SubmitButton({ children, pendingLabel, ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" aria-disabled={pending || undefined} {...rest}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
