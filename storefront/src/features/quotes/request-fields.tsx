"use client"

import { useEffect, useEffectEvent, type ReactNode } from "react"
import { AddressFields } from "@/features/address/address-fields"
import { Field } from "@/ui/field"
import { FailureProvider, useFormAction } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { TextArea } from "@/ui/text-area"
import { useKeptForm } from "@/ui/use-kept-form"
import { requestQuote } from "./actions"
import { REQUEST_KEPT_AS } from "./kept-request"

/** What the shop knows of who is signed in; empty for a guest. */
export type Known = { name: string; email: string; address: Record<string, string | undefined> }

type Props = {
  known: Known
  /** What is quoted: hidden fields, and for a cart the place where it goes. */
  children: ReactNode
  onTyped?: (form: HTMLFormElement) => void
}

/** Who asks, whom to bill, and what a school's office may want on the quote. What is typed outlives a reload and a failure. */
export function RequestFields({ known, children, onTyped }: Props) {
  const { failure, formProps } = useFormAction(requestQuote)
  const form = formProps.ref
  const keep = useKeptForm(REQUEST_KEPT_AS, form)
  const tell = useEffectEvent(() => form.current && onTyped?.(form.current))
  // After useKeptForm has put back what was typed before.
  useEffect(() => void tell(), [])
  const onInput = () => {
    keep()
    if (form.current) onTyped?.(form.current)
  }
  const { address } = known
  return (
    <form {...formProps} onInput={onInput} className="space-y-10" aria-label="Request">
      <FailureProvider value={failure}>
        {failure && !failure.fields && <Notice tone="danger">{failure.message}</Notice>}
        {children}
        <fieldset className="grid gap-5 sm:grid-cols-2">
          <legend className="mb-4 font-display text-h3 font-semibold">Who asks</legend>
          <Field
            name="requester_name"
            label="Your name"
            hint="As it stands on the quote."
            autoComplete="name"
            defaultValue={known.name}
          />
          <Field
            name="requester_email"
            type="email"
            label="Your e-mail"
            hint="The quote goes here."
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={known.email}
          />
          <Field
            name="organization"
            label="School, district or organization"
            autoComplete="organization"
            defaultValue={address.company}
            className="sm:col-span-2"
          />
        </fieldset>
        <fieldset>
          <legend className="mb-4 font-display text-h3 font-semibold">Whom we bill</legend>
          <AddressFields prefix="bill_to." section="billing" defaults={address} />
        </fieldset>
        <fieldset className="grid gap-5 sm:grid-cols-2">
          <legend className="mb-4 font-display text-h3 font-semibold">If you like</legend>
          <Field
            name="approver_email"
            type="email"
            label="Approver’s e-mail"
            hint="They get a link of their own."
            optional
            autoCapitalize="none"
            spellCheck={false}
          />
          <Field name="po_number" label="PO number" hint="If there is one already." optional />
          <Field
            name="order_from"
            type="date"
            label="Order on or after"
            hint="Such as the first day of the next fiscal year."
            optional
          />
          <TextArea name="note" label="Note" hint="Shown on the quote." optional className="sm:col-span-2" />
        </fieldset>
        <SubmitButton pendingLabel="Making the quote…">Make the quote</SubmitButton>
      </FailureProvider>
    </form>
  )
}
