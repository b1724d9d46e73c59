import type { Metadata } from "next"
import { CartPage } from "@/features/cart/cart-page"

export const metadata: Metadata = { title: "Your cart" }

type Props = { searchParams: Promise<{ removed?: string; quantity?: string }> }

export default async function Page({ searchParams }: Props) {
  const { removed, quantity } = await searchParams
  return <CartPage removed={removed} quantity={quantity} />
}
