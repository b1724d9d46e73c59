"use client"

import type { ReactNode } from "react"
import { FailureProvider, useFormAction, type FormAction } from "./form-state"
import { Notice } from "./notice"

type Props<T> = { action: FormAction<T>; children: ReactNode; className?: string }

/** A form whose fields and button may be server components; it shows the action's failure above them. */
export function ActionForm<T>({ action, children, className }: Props<T>) {
  const { failure, formProps } = useFormAction(action)
  return (
    <form {...formProps} className={className}>
      <FailureProvider value={failure}>
        {failure && !failure.fields && <Notice tone="danger">{failure.message}</Notice>}
        {children}
      </FailureProvider>
    </form>
  )
}
