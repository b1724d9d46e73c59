import type { Metadata } from "next"
import { RegisterPage } from "@/features/account/register-page"

export const metadata: Metadata = { title: "Open an account" }

export default function Page() {
  return <RegisterPage />
}
