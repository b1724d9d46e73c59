import { ActionForm } from "@/ui/action-form"
import { ButtonLink } from "@/ui/button-link"
import { Field } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { GuestPage } from "./guest-page"
import { resetPassword } from "./session-actions"

/** Reached by the mailed link alone, which brings the token along. */
export function ResetPasswordPage({ token, email }: { token: string | undefined; email: string | undefined }) {
  const again = (
    <ButtonLink href="/account/forgot-password" look="quiet" prefetch={false}>
      Ask for a new link
    </ButtonLink>
  )
  if (!token) {
    return (
      <GuestPage title="This link is not whole">
        <p className="mb-6">Open the link in our mail once more, or copy all of it into the address bar.</p>
        {again}
      </GuestPage>
    )
  }
  return (
    <GuestPage title="Choose a new password" below={again}>
      <ActionForm action={resetPassword} className="space-y-5">
        <input type="hidden" name="token" value={token} />
        {/* Without a name it is not sent: it tells a password manager whose password this is. */}
        <input type="text" readOnly hidden autoComplete="username" value={email ?? ""} />
        <Field
          name="password"
          label="New password"
          hint="At least 12 characters; a few words in a row are easy to keep in mind."
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton className="w-full" pendingLabel="Setting it…">
          Set the new password
        </SubmitButton>
      </ActionForm>
    </GuestPage>
  )
}
