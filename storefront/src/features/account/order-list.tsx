import type { OrderSummary } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { formatDay, schoolsShippedWords, stageWords } from "@/features/orders/order-words"
import { Price } from "@/ui/price"

/** Orders, each the way to its own page. */
export function OrderList({ orders }: { orders: OrderSummary[] }) {
  return (
    <ul className="border-b border-line">
      {orders.map(({ number, token, placed_at, stage, schools, total_cents }) => (
        <li
          key={number}
          className="relative grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-t border-line py-4 hover:bg-sunken sm:grid-cols-[9rem_1fr_auto_auto]"
        >
          <Link href={`/orders/${token}`} prefetch={false} className="font-semibold link after:absolute after:inset-0">
            Order {number}
          </Link>
          <span className="row-start-2 text-muted sm:row-auto">{formatDay(placed_at)}</span>
          <span className="col-start-2 row-start-2 text-right sm:col-auto sm:row-auto">
            {schools && stage === "part_shipped"
              ? schoolsShippedWords(schools)
              : stageWords({ stage, delivery: null }).title}
          </span>
          <Price cents={total_cents} className="text-right font-semibold" />
        </li>
      ))}
    </ul>
  )
}
