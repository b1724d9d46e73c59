import type { Metadata } from "next"
import { AddressesPage } from "@/features/account/addresses-page"

export const metadata: Metadata = { title: "Your addresses" }

type Props = { searchParams: Promise<{ after?: string }> }

export default async function Page({ searchParams }: Props) {
  return <AddressesPage after={(await searchParams).after} />
}
