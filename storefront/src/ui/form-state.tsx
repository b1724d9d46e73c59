"use client"

import { createContext, use, useActionState, useEffect, useRef, useState, type FormEvent } from "react"
import { fail, type Failure, type Result } from "@/lib/result"

export type FormAction<T> = (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>

/** The failure of the form around, from which each field takes its message and what was typed in it. */
const FailureContext = createContext<Failure | null>(null)

export const FailureProvider = FailureContext

export const useFailure = () => use(FailureContext)

const OFFLINE = fail(
  "You are offline, so nothing was sent. Try again once you are connected; what you typed stays here.",
)

/** Where a refused shopper should look first: the first field at fault, else the message of the whole form. */
function focusTrouble(form: HTMLFormElement | null) {
  const trouble =
    form?.querySelector<HTMLElement>("[aria-invalid='true']") ?? form?.querySelector<HTMLElement>("[role='alert']")
  trouble?.focus()
}

/**
 * A form bound to a server action, working before and without JavaScript alike. A second submit while the first is under
 * way is dropped, and a failure takes the focus to what has to be mended.
 */
export function useFormAction<T>(action: FormAction<T>) {
  const form = useRef<HTMLFormElement>(null)
  const [state, dispatch, pending] = useActionState(action, null)
  const [offline, setOffline] = useState(false)
  const failure = offline ? OFFLINE : state?.ok === false ? state : null

  useEffect(() => {
    if (failure) focusTrouble(form.current)
  }, [failure])

  const formProps = {
    ref: form,
    action: dispatch,
    noValidate: true,
    onSubmit: (event: FormEvent) => {
      const cannotSend = navigator.onLine === false
      setOffline(cannotSend)
      if (pending || cannotSend) event.preventDefault()
    },
  }
  return { state, failure, pending, formProps }
}
