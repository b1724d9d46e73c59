import type { PriceTier } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { Price } from "@/ui/price"
import { tierWords } from "./deck-words"

/** What each deck costs by how many are bought. With a single price there is nothing to list. */
export function PriceBreaks({ tiers }: { tiers: PriceTier[] }) {
  if (tiers.length < 2) return null
  return (
    <>
      <table className="w-full max-w-sm text-left">
        <caption className="mb-2 text-left font-semibold">Price by quantity</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Decks</th>
            <th scope="col">Price of each</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.min_quantity} className="border-t border-line">
              <th scope="row" className="py-2 font-normal">
                {tierWords(tier)}
              </th>
              <td className="py-2 text-right">
                <Price cents={tier.unit_price_cents} /> <span className="text-muted">each</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-small">
        <Link href="/order-sheet" prefetch={false} className="inline-flex min-h-11 items-center link">
          Order for several schools, or get a quote
        </Link>
      </p>
    </>
  )
}
