import { NextResponse, type NextRequest } from "next/server"

/** Request headers by which a caller could choose the nonce that Next puts on its scripts. */
const NOT_FROM_OUTSIDE = ["x-nonce", "content-security-policy", "content-security-policy-report-only"]

const isDevelopment = process.env.NODE_ENV === "development"
const isSecure = () => (process.env.STOREFRONT_URL ?? "").startsWith("https:")
const under = (path: string, pathname: string) => pathname === path || pathname.startsWith(`${path}/`)

/**
 * Every page leaves with the basic security headers and a Content-Security-Policy; the checkout's policy has a nonce for
 * this one request, which Next reads from the request's own policy header while it renders.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const nonce = under("/checkout", pathname) ? btoa(crypto.randomUUID()) : null
  const policy = nonce ? checkoutPolicy(nonce) : pagePolicy()

  const headers = new Headers(request.headers)
  for (const name of NOT_FROM_OUTSIDE) headers.delete(name)
  if (nonce) headers.set("content-security-policy", policy)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  response.headers.set("x-content-type-options", "nosniff")
  response.headers.set("referrer-policy", referrerPolicy(pathname))
  response.headers.set("cross-origin-opener-policy", "same-origin-allow-popups")
  response.headers.set(
    "permissions-policy",
    'payment=(self "https://js.stripe.com"), camera=(), microphone=(), geolocation=()',
  )
  if (isSecure()) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains")
  return response
}

/** Next's own built files are fixed and need no policy; every other answer does. */
export const config = { matcher: "/((?!_next/static|_next/image).*)" }

/**
 * Secrets in an address never leave with a request. A page with a form must not use `no-referrer`: browsers then post it
 * with `Origin: null`, and Next refuses such a post to a server action.
 */
function referrerPolicy(pathname: string) {
  if (pathname === "/account/reset-password") return "same-origin"
  if (under("/preview", pathname)) return "no-referrer"
  if (under("/orders", pathname) && pathname !== "/orders/look-up") return "no-referrer"
  return "strict-origin-when-cross-origin"
}

/** As strict as prerendered pages allow: Next's inline scripts in them cannot carry a nonce. No other host is let in. */
function pagePolicy() {
  return policyText({
    "script-src": ["'self'", "'unsafe-inline'", ...developmentScripts()],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "frame-src": ["'none'"],
    "worker-src": ["'self'"],
  })
}

/** The page where cards are typed: scripts only by nonce and by what such a script loads, frames only of Stripe (or its stand-in). */
function checkoutPolicy(nonce: string) {
  const sandbox = process.env.STRIPE_SANDBOX_URL ? [new URL(process.env.STRIPE_SANDBOX_URL).origin] : []
  const stripeJs = ["https://js.stripe.com", "https://*.js.stripe.com"]
  return policyText({
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...stripeJs, ...sandbox, ...developmentScripts()],
    "style-src": ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:", "https://*.stripe.com"],
    "connect-src": ["'self'", "https://api.stripe.com", "https://*.link.com", ...sandbox],
    "frame-src": [...stripeJs, "https://hooks.stripe.com", "https://*.link.com", ...sandbox],
    "worker-src": ["'self'"],
  })
}

/** React's development build evaluates code to rebuild stack traces. */
const developmentScripts = () => (isDevelopment ? ["'unsafe-eval'"] : [])

function policyText(directives: Record<string, string[]>) {
  const common = {
    "default-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    ...(isSecure() ? { "upgrade-insecure-requests": [] } : {}),
  }
  return Object.entries({ ...common, ...directives })
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ")
}
