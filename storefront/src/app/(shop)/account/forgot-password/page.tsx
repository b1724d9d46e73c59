import type { Metadata } from "next"
import { ForgotPasswordPage } from "@/features/account/forgot-password-page"

export const metadata: Metadata = { title: "Reset your password" }

type Props = { searchParams: Promise<{ sent?: string }> }

export default async function Page({ searchParams }: Props) {
  return <ForgotPasswordPage sent={(await searchParams).sent !== undefined} />
}
