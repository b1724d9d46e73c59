import { ActionForm } from "@/ui/action-form"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { lookUpOrder } from "./actions"

export function LookUpPage() {
  return (
    <div className="page max-w-xl py-10">
      <h1>Find an order</h1>
      <p className="mt-4 text-lead text-muted">
        The number stands in the mail that confirmed it, beside the e-mail address it went to.
      </p>
      <ActionForm action={lookUpOrder} className="mt-8 grid gap-5">
        <Field name="number" label="Order number" inputMode="numeric" autoComplete="off" />
        <Field name="email" type="email" label="E-mail" autoComplete="email" autoCapitalize="none" spellCheck={false} />
        <div>
          <SubmitButton pendingLabel="Looking…">Find the order</SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}
