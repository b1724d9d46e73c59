import type { Metadata } from "next"
import { SignInPage } from "@/features/account/sign-in-page"

export const metadata: Metadata = { title: "Sign in" }

type Props = { searchParams: Promise<{ after?: string }> }

export default async function Page({ searchParams }: Props) {
  return <SignInPage after={(await searchParams).after} />
}
