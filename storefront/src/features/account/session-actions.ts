"use server"

import { AskPasswordReset, Register, ResetPassword, SignIn } from "@sf-cess/backend/contracts"
import { redirect } from "next/navigation"
import { z } from "zod"
import { attempt, callMedusa } from "@/lib/medusa"
import { parseForm, typedValues } from "@/lib/parse-form"
import { fail, type Failure, type Result } from "@/lib/result"
import { dropCustomerToken, keepCustomerToken } from "@/lib/session"
import { Customer } from "./customer"

const emailpass = "/auth/customer/emailpass"
const Token = z.object({ token: z.string() })

const isTooMany = (failure: Failure) => failure.status === 429

/**
 * Opens an account. Whether the address is new or has an account already, the answer is the same, and nobody is signed in
 * by it: otherwise anybody could find out who buys here.
 */
export async function register(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(Register, form)
  if (!input.ok) return input
  const { password, ...customer } = input.data
  const refused = await openAccount(customer, password)
  if (refused) return { ...refused, typed: typedValues(form) }
  redirect("/account/sign-in?after=registration")
}

/** Opens it in Medusa's two steps. A refusal that would say that the address is known is none. */
async function openAccount(customer: Omit<Register, "password">, password: string): Promise<Failure | null> {
  const credentials = { email: customer.email, password }
  const identity = await attempt(callMedusa(`${emailpass}/register`, Token, { method: "POST", body: credentials }))
  if (!identity.ok) return identity.status === 401 ? null : identity
  const call = { method: "POST", body: customer, token: identity.data.token } as const
  const opened = await attempt(callMedusa("/store/customers", z.object({ customer: Customer }), call))
  return !opened.ok && isTooMany(opened) ? opened : null
}

/** Signs in; the cart stays what it was. */
export async function signIn(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(SignIn, form)
  if (!input.ok) return input
  const signedIn = await attempt(callMedusa(emailpass, Token, { method: "POST", body: input.data }))
  if (!signedIn.ok) {
    const message = isTooMany(signedIn) ? signedIn.message : "This e-mail address and this password do not go together."
    return fail(message, { typed: typedValues(form) })
  }
  await keepCustomerToken(signedIn.data.token)
  redirect("/account")
}

/** Signs out of this browser; the cart stays what it was. */
export async function signOut() {
  await dropCustomerToken()
  redirect("/account/sign-in?after=sign-out")
}

/** Has a link mailed with which a new password can be set. The answer is the same for an address without an account. */
export async function askPasswordReset(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(AskPasswordReset, form)
  if (!input.ok) return input
  const body = { identifier: input.data.email }
  const asked = await attempt(callMedusa(`${emailpass}/reset-password`, z.null(), { method: "POST", body }))
  if (!asked.ok && isTooMany(asked)) return { ...asked, typed: typedValues(form) }
  redirect("/account/forgot-password?sent=yes")
}

/** Sets a new password by the mailed link's token, which works once. */
export async function resetPassword(_previous: Result<null> | null, form: FormData): Promise<Result<null>> {
  const input = parseForm(ResetPassword, form)
  if (!input.ok) return input
  const { token, password } = input.data
  const call = { method: "POST", body: { password }, token } as const
  const set = await attempt(callMedusa(`${emailpass}/update`, z.object({ success: z.literal(true) }), call))
  if (set.ok) redirect("/account/sign-in?after=reset")
  return isTooMany(set) ? set : fail("This link was used already, or is too old. Ask for a new one.")
}
