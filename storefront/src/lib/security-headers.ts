/*
 * What every answer leaves with. next.config.ts sets it, since a kept page is answered five times as fast when no code of
 * ours runs for it; proxy.ts replaces the policy where each request needs its own.
 */
type Header = { key: string; value: string }

const isDevelopment = process.env.NODE_ENV === "development"

/** The basic headers with the policy of all pages but the checkout. */
export const BASIC_HEADERS: Header[] = [
  { key: "content-security-policy", value: pagePolicy(false) },
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin-allow-popups" },
  {
    key: "permissions-policy",
    value: 'payment=(self "https://js.stripe.com"), camera=(), microphone=(), geolocation=()',
  },
]

/** The same for a visitor who came by https, as the reverse proxy says. */
export const SECURE_HEADERS: Header[] = [
  { key: "content-security-policy", value: pagePolicy(true) },
  { key: "strict-transport-security", value: "max-age=63072000; includeSubDomains" },
]

/** As strict as prerendered pages allow: Next's inline scripts in them cannot carry a nonce. No other host is let in. */
function pagePolicy(isSecure: boolean) {
  return policyText(isSecure, {
    "script-src": ["'self'", "'unsafe-inline'", ...developmentScripts()],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "frame-src": ["'none'"],
  })
}

/** The page where cards are typed: scripts only by nonce and by what such a script loads, frames only of Stripe (or its stand-in). */
export function checkoutPolicy(nonce: string, isSecure: boolean) {
  const sandbox = process.env.STRIPE_SANDBOX_URL ? [new URL(process.env.STRIPE_SANDBOX_URL).origin] : []
  const stripeJs = ["https://js.stripe.com", "https://*.js.stripe.com"]
  return policyText(isSecure, {
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...stripeJs, ...sandbox, ...developmentScripts()],
    "style-src": ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:", "https://*.stripe.com"],
    "connect-src": ["'self'", "https://api.stripe.com", "https://*.link.com", ...sandbox],
    "frame-src": [...stripeJs, "https://hooks.stripe.com", "https://*.link.com", ...sandbox],
  })
}

/** React's development build evaluates code to rebuild stack traces. */
function developmentScripts() {
  return isDevelopment ? ["'unsafe-eval'"] : []
}

function policyText(isSecure: boolean, directives: Record<string, string[]>) {
  const common = {
    "default-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "worker-src": ["'self'"],
    ...(isSecure ? { "upgrade-insecure-requests": [] } : {}),
  }
  return Object.entries({ ...common, ...directives })
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ")
}
