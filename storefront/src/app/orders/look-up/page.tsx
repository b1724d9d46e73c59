import type { Metadata } from "next"
import { LookUpPage } from "@/features/orders/look-up-page"

export const metadata: Metadata = { title: "Find an order" }

export default function Page() {
  return <LookUpPage />
}
