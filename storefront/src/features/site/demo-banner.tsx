import { env } from "@/lib/env"

/** Says, wherever the payment sandbox stands in for Stripe, that nothing here costs anything. */
export function DemoBanner() {
  if (!env().STRIPE_SANDBOX_URL) return null
  return (
    <aside aria-label="Demo" className="bg-ink px-4 py-1.5 text-center text-small text-paper print:hidden">
      <strong>Demo shop:</strong> no money moves.
    </aside>
  )
}
