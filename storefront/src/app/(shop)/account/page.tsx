import type { Metadata } from "next"
import { OverviewPage } from "@/features/account/overview-page"

export const metadata: Metadata = { title: "Your account" }

export default function Page() {
  return <OverviewPage />
}
