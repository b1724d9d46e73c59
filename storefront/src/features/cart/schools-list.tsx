import type { DestinationView } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { Price } from "@/ui/price"
import { schoolsWords } from "./cart-words"

const pieces = ({ quantities }: DestinationView) =>
  Object.values(quantities).reduce((sum, quantity) => sum + quantity, 0)
const cost = ({ sums }: DestinationView) => sums.goods_cents + sums.shipping_cents + sums.tax_cents

/** The schools that a cart goes to, folded: there may be three hundred. */
export function SchoolsList({ destinations }: { destinations: readonly DestinationView[] }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
        Ships to {schoolsWords(destinations.length)}
      </summary>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {destinations.map((destination) => (
          <li key={destination.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0">
              {destination.ship_to.school}
              <span className="block text-small text-muted">
                {destination.ship_to.city}, {destination.ship_to.province} · {pieces(destination)}{" "}
                {pieces(destination) === 1 ? "deck" : "decks"}
              </span>
            </span>
            <span className="text-right">
              <Price cents={cost(destination)} />
              <span className="block text-small text-muted">
                with {formatCents(destination.sums.shipping_cents)} shipping, {formatCents(destination.sums.tax_cents)}{" "}
                tax
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
