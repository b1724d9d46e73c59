import type { PricedLine } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"

/** How many more make each deck cheaper. */
export const NextBreak = ({ more, unit_price_cents }: NonNullable<PricedLine["next_break"]>) => (
  <span className="block text-small text-muted">
    {more} more and each costs {formatCents(unit_price_cents)}
  </span>
)
