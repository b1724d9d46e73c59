"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { isEmptyRow, placesOf, priceSheet } from "@sf-cess/backend/order-sheet"
import { useState, type ComponentProps } from "react"
import { AddressFields } from "@/features/address/address-fields"
import { readDraft } from "@/features/order-sheet/kept-draft"
import { wholeSheet } from "@/features/order-sheet/whole-sheet"
import { formatCents } from "@/lib/money"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Field } from "@/ui/field"
import { FailureProvider, useFormAction } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { useKeptForm } from "@/ui/use-kept-form"
import { requestQuote } from "./actions"

type Known = {
  name: string
  email: string
  address: { [Name in keyof NonNullable<ComponentProps<typeof AddressFields>["defaults"]>]?: string | null } | null
}
type Props = { terms: SheetTerms; known: Known }

/** The request: what is quoted stands above it, and what must be mended on the sheet comes first. */
export function RequestForm({ terms, known }: Props) {
  const [draft] = useState(readDraft)
  const checked = draft && wholeSheet(draft)
  if (!draft || !checked || draft.rows.every(isEmptyRow))
    return (
      <EmptyState
        title="Your order sheet is empty"
        action={<ButtonLink href="/order-sheet">Fill in the order sheet</ButtonLink>}
      >
        A quote is made of an order sheet: the schools, and how many decks go to each. One school is enough.
      </EmptyState>
    )
  if ("faulty" in checked)
    return (
      <Notice tone="danger">
        <p>{checked.faulty.sheet ?? "Some cells of the order sheet are to mend before it can be quoted."}</p>
        <ButtonLink look="quiet" className="mt-3" href="/order-sheet">
          Back to the order sheet
        </ButtonLink>
      </Notice>
    )
  const rows = draft.rows.filter((row) => !isEmptyRow(row))
  const priced = priceSheet(placesOf({ ...draft, rows }), terms, draft.shipping_option_id ?? undefined)
  const pieces = priced.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <>
      <section
        aria-label="What is quoted"
        className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 panel p-5"
      >
        <p>
          <strong>
            {pieces} {pieces === 1 ? "deck" : "decks"}
          </strong>{" "}
          for {rows.length === 1 ? rows[0]!.school : `${rows.length} schools`}
          <ButtonLink look="text" href="/order-sheet" className="ml-4">
            Change
          </ButtonLink>
        </p>
        <p>
          Total with shipping and tax{" "}
          <strong className="font-display text-h3">{formatCents(priced.totals.total_cents)}</strong>
        </p>
      </section>
      <Fields sheet={JSON.stringify(checked.sheet)} known={known} />
    </>
  )
}

function Fields({ sheet, known }: { sheet: string; known: Known }) {
  const { failure, formProps } = useFormAction(requestQuote)
  const keep = useKeptForm("quote-request", formProps.ref)
  const address = Object.fromEntries(
    Object.entries(known.address ?? {}).map(([name, value]) => [name, value ?? undefined]),
  )
  return (
    <form {...formProps} onInput={keep} className="space-y-8" aria-label="Request">
      <FailureProvider value={failure}>
        <input type="hidden" name="sheet" value={sheet} />
        {failure && !failure.fields && <Notice tone="danger">{failure.message}</Notice>}
        <fieldset className="grid gap-5 sm:grid-cols-2">
          <legend className="mb-4 text-h3">Who asks</legend>
          <Field name="requester_name" label="Your name" autoComplete="name" defaultValue={known.name} />
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
          <legend className="mb-4 text-h3">Whom we bill</legend>
          <AddressFields prefix="bill_to." section="billing" defaults={address} />
        </fieldset>
        <fieldset className="grid gap-5 sm:grid-cols-2">
          <legend className="mb-4 text-h3">If you like</legend>
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
          <Field name="note" label="Note on the quote" hint="Shown on the quote." optional />
        </fieldset>
        <SubmitButton pendingLabel="Making the quote…">Make the quote</SubmitButton>
      </FailureProvider>
    </form>
  )
}
