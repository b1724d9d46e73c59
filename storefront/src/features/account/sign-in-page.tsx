import Link from "next/link"
import { redirect } from "next/navigation"
import { ActionForm } from "@/ui/action-form"
import { Field } from "@/ui/field"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { GuestPage } from "./guest-page"
import { getCustomer } from "./queries"
import { signIn } from "./session-actions"

/** What has just happened, by the word in the address. After a registration it tells nobody whether an account was there. */
const notices: Record<string, string> = {
  registration:
    "Thank you. If this address was new to us, your account is open: sign in with the password you chose. If you had an account already, sign in with its password, or reset it below.",
  reset: "Your new password is set. Sign in with it.",
  "sign-out": "You are signed out. Your cart is still here.",
}

export async function SignInPage({ after = "" }: { after?: string }) {
  if (await getCustomer()) redirect("/account")
  const notice = Object.hasOwn(notices, after) ? notices[after] : null
  return (
    <GuestPage
      title="Sign in"
      lead="You can also buy as a guest; an account only keeps your orders and addresses together."
      below={
        <p>
          No account yet?{" "}
          <Link href="/account/register" className="link">
            Open one
          </Link>
        </p>
      }
    >
      {notice && (
        <Notice tone="fine" className="mb-6">
          {notice}
        </Notice>
      )}
      <ActionForm action={signIn} className="space-y-5">
        <Field name="email" label="E-mail" type="email" autoComplete="username" spellCheck={false} />
        <Field name="password" label="Password" type="password" autoComplete="current-password" />
        <SubmitButton className="w-full" pendingLabel="Signing in…">
          Sign in
        </SubmitButton>
      </ActionForm>
      <p className="mt-4">
        <Link href="/account/forgot-password" className="inline-flex min-h-11 items-center link">
          Forgot your password?
        </Link>
      </p>
    </GuestPage>
  )
}
