import type { Metadata } from "next"
import { AddressPage } from "@/features/account/address-page"

export const metadata: Metadata = { title: "Add an address" }

export default function Page() {
  return <AddressPage />
}
