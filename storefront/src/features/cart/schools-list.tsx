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
      <summary className="cursor-pointer py-2.5 font-semibold">Ships to {schoolsWords(destinations.length)}</summary>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {destinations.map((destination) => (
          <li key={destination.id} className="py-2">
            <span className="flex justify-between gap-4">
              <span className="min-w-0">{destination.ship_to.school}</span>
              <Price cents={cost(destination)} />
            </span>
            <span className="flex flex-wrap justify-between gap-x-4 text-small text-muted">
              <span>
                {destination.ship_to.city}, {destination.ship_to.province} · {pieces(destination)}{" "}
                {pieces(destination) === 1 ? "deck" : "decks"}
              </span>
              <span>
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
