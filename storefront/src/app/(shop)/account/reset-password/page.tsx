import type { Metadata } from "next"
import { ResetPasswordPage } from "@/features/account/reset-password-page"

export const metadata: Metadata = { title: "Choose a new password" }

type Props = { searchParams: Promise<{ token?: string; email?: string }> }

export default async function Page({ searchParams }: Props) {
  const { token, email } = await searchParams
  return <ResetPasswordPage token={token} email={email} />
}
