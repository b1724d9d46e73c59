import type { Metadata } from "next"
import { SchoolsPage } from "@/features/account/schools-page"

export const metadata: Metadata = { title: "Your schools" }

type Props = { searchParams: Promise<{ after?: string }> }

export default async function Page({ searchParams }: Props) {
  return <SchoolsPage isRemoved={(await searchParams).after === "removal"} />
}
