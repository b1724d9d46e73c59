import Link from "next/link"
import { redirect } from "next/navigation"
import { ActionForm } from "@/ui/action-form"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { GuestPage } from "./guest-page"
import { getCustomer } from "./queries"
import { register } from "./session-actions"

export async function RegisterPage() {
  if (await getCustomer()) redirect("/account")
  return (
    <GuestPage
      title="Open an account"
      lead="It keeps your orders and your schools’ addresses together. Buying needs none."
      below={
        <p>
          You have one?{" "}
          <Link href="/account/sign-in" className="link">
            Sign in
          </Link>
        </p>
      }
    >
      <ActionForm action={register} className="space-y-5">
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name="first_name" label="First name" autoComplete="given-name" />
          <Field name="last_name" label="Last name" autoComplete="family-name" />
        </div>
        <Field name="email" label="E-mail" type="email" autoComplete="username" spellCheck={false} />
        <Field
          name="password"
          label="Password"
          hint="At least 12 characters; a few words in a row are easy to keep in mind."
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton className="w-full" pendingLabel="Opening…">
          Open an account
        </SubmitButton>
      </ActionForm>
    </GuestPage>
  )
}
