import type { Metadata } from "next"
import { OwnQuotesPage } from "@/features/quotes/own-quotes-page"

export const metadata: Metadata = { title: "Your quotes" }

export default function Page() {
  return <OwnQuotesPage />
}
