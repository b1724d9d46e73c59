import { NextResponse, type NextRequest } from "next/server"
import { checkoutPolicy } from "@/lib/security-headers"

/** Request headers by which a caller could choose the nonce that Next puts on its scripts. */
const NOT_FROM_OUTSIDE = ["x-nonce", "content-security-policy", "content-security-policy-report-only"]

/** Where cards are typed: the checkout, and the page on which a quote is paid. */
const CARD_PAGES = /^\/(checkout|quotes\/[^/]+\/pay)(\/|$)/

const isSecure = () => (process.env.STOREFRONT_URL ?? "").startsWith("https:")

/**
 * The checkout's policy has a nonce for this one request, which Next reads from the request's own policy header while it
 * renders; so nobody outside may send such a header to a page that is made for one request. The headers of all answers are
 * next.config.ts's.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  for (const name of NOT_FROM_OUTSIDE) headers.delete(name)
  if (!CARD_PAGES.test(request.nextUrl.pathname)) return NextResponse.next({ request: { headers } })

  const policy = checkoutPolicy(btoa(crypto.randomUUID()), isSecure())
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  return response
}

/** What is made for each request, and whatever is asked for with such a header: a kept page would keep it for everybody. */
export const config = {
  matcher: [
    "/(account|api|calendar|cart|checkout|order-sheet|orders|pictures|preview|quotes)/:path*",
    "/which-deck/result",
    { source: "/:path*", has: [{ type: "header", key: "content-security-policy" }] },
    { source: "/:path*", has: [{ type: "header", key: "content-security-policy-report-only" }] },
    { source: "/:path*", has: [{ type: "header", key: "x-nonce" }] },
  ],
}
