import type { DestinationView, PricedLine } from "@sf-cess/backend/contracts"
import { Price } from "@/ui/price"

/** A few schools are shown at once, many are folded. */
const SHOWN = 5

type Props = { destinations: readonly DestinationView[]; lines: readonly PricedLine[] }

/** Where the quoted decks go, and what is due for each place. */
export function QuoteDestinations({ destinations, lines }: Props) {
  const title = destinations.length === 1 ? "Ships to" : `Ships to ${destinations.length} schools`
  return (
    <section aria-labelledby="ships-to">
      <h2 id="ships-to" className="text-h3">
        {title}
      </h2>
      {destinations.length <= SHOWN ? (
        <Places {...{ destinations, lines }} />
      ) : (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center link">Show all of them</summary>
          <Places {...{ destinations, lines }} />
        </details>
      )}
    </section>
  )
}

function Places({ destinations, lines }: Props) {
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {destinations.map(({ id, ship_to, quantities, sums }) => (
        <li key={id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_auto]">
          <span className="min-w-0">
            <strong className="font-semibold">{ship_to.school}</strong>
            {ship_to.attention && <span className="block">{ship_to.attention}</span>}
            <span className="block text-small text-muted">
              {[ship_to.address_1, ship_to.address_2, `${ship_to.city}, ${ship_to.province} ${ship_to.postal_code}`]
                .filter(Boolean)
                .join(", ")}
            </span>
            <span className="block text-small">
              {lines
                .flatMap(({ variant_id, title }) =>
                  quantities[variant_id] ? [`${quantities[variant_id]} × ${title}`] : [],
                )
                .join(", ")}
            </span>
          </span>
          <span className="sm:text-right">
            <Price cents={sums.goods_cents + sums.shipping_cents + sums.tax_cents} />
            <span className="block text-small text-muted">
              shipping <Price cents={sums.shipping_cents} />, tax <Price cents={sums.tax_cents} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
