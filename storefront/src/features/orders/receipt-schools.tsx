import type { OrderView } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { Price } from "@/ui/price"

const figure = "py-2 pl-4 text-right tabular-nums max-sm:hidden print:table-cell"

/** What each school of an order for several got, and its share of the sums, so that a bookkeeper can split them. */
export function ReceiptSchools({ destinations }: Pick<OrderView, "destinations">) {
  if (destinations.length === 0) return null
  return (
    <table className="mt-8 w-full border-collapse">
      <caption className="pb-2 text-left font-semibold">Shipped to</caption>
      <thead className="text-small text-muted">
        <tr className="border-b border-ink">
          <th scope="col" className="py-2 text-left font-normal">
            School
          </th>
          {["Decks", "Shipping", "Tax"].map((name) => (
            <th key={name} scope="col" className={`${figure} font-normal`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {destinations.map(({ id, ship_to, items, sums }) => (
          <tr key={id} className="break-inside-avoid align-top">
            <td className="py-2 wrap-break-word">
              {ship_to.school}
              <span className="block text-small text-muted">
                {ship_to.address_1}, {ship_to.city}, {ship_to.province} {ship_to.postal_code}
              </span>
              <span className="block text-small text-muted">
                {items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}
              </span>
              <span className="block text-small sm:hidden print:hidden">
                Decks {formatCents(sums.goods_cents)}, shipping {formatCents(sums.shipping_cents)}, tax{" "}
                {formatCents(sums.tax_cents)}
              </span>
            </td>
            {[sums.goods_cents, sums.shipping_cents, sums.tax_cents].map((cents, index) => (
              <td key={index} className={figure}>
                <Price cents={cents} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
