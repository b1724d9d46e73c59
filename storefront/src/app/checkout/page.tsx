import type { Metadata } from "next"
import { CheckoutPage } from "@/features/checkout/checkout-page"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = { title: "Checkout", ...UNLISTED }

/** Rendered for each request, so that its scripts carry the request's nonce (proxy.ts). */
export default function Page() {
  return <CheckoutPage />
}
