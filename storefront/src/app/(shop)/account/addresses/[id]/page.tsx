import type { Metadata } from "next"
import { AddressPage } from "@/features/account/address-page"

export const metadata: Metadata = { title: "Change the address" }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  return <AddressPage id={(await params).id} />
}
