import * as z from "zod"
import { Email } from "./email"
import { text } from "./text"

/** Length over composition rules: NIST SP 800-63B asks for no others. */
export const NewPassword = z
  .string()
  .min(12, "Choose at least 12 characters.")
  .max(128, "Keep it under 128 characters.")

const name = (missing: string) => text(60, missing)

export const Register = z.strictObject({
  first_name: name("Enter your first name."),
  last_name: name("Enter your last name."),
  email: Email,
  password: NewPassword,
})
export type Register = z.infer<typeof Register>

export const SignIn = z.strictObject({ email: Email, password: z.string().min(1, "Enter your password.").max(128) })
export type SignIn = z.infer<typeof SignIn>

export const AskPasswordReset = z.strictObject({ email: Email })
export type AskPasswordReset = z.infer<typeof AskPasswordReset>

export const ResetPassword = z.strictObject({ token: z.string().min(1).max(2000), password: NewPassword })
export type ResetPassword = z.infer<typeof ResetPassword>
