import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { GuestPage } from "./guest-page"
import { askPasswordReset } from "./session-actions"

export function ForgotPasswordPage({ sent }: { sent: boolean }) {
  if (sent) return <LinkSent />
  return (
    <GuestPage title="Reset your password" lead="We mail you a link with which you choose a new one.">
      <ActionForm action={askPasswordReset} className="space-y-5">
        <Field name="email" label="E-mail" type="email" autoComplete="username" spellCheck={false} />
        <SubmitButton className="w-full" pendingLabel="Sending…">
          Mail me the link
        </SubmitButton>
      </ActionForm>
    </GuestPage>
  )
}

function LinkSent() {
  return (
    <GuestPage title="Look into your mail">
      <p>
        If there is an account with this address, a link is on its way to it. It works once, and only for a short time.
        If nothing comes within some minutes, look among the spam, or try again.
      </p>
      <p className="mt-6">
        <ButtonLink href="/account/sign-in" look="quiet" prefetch={false}>
          Back to signing in
        </ButtonLink>
      </p>
    </GuestPage>
  )
}
