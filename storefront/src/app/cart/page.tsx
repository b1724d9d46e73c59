import type { Metadata } from "next"
import { CartPage } from "@/features/cart/cart-page"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = { title: "Your cart", ...UNLISTED }

type Props = { searchParams: Promise<{ removed?: string; quantity?: string }> }

export default async function Page({ searchParams }: Props) {
  const { removed, quantity } = await searchParams
  return <CartPage removed={removed} quantity={quantity} />
}
