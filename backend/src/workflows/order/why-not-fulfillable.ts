import type { OrderView } from "../../contracts/order"
import { formatMoney } from "../../formats/format-money"
import type { FoundOrder } from "./find-order"

/** What nothing may be packed or shipped without: money that was taken and not given back. */
export type PaymentState = Pick<OrderView, "number" | "stage" | "total_cents" | "paid_cents" | "refunded_cents"> & {
  /** Still due by Medusa's reckoning: nothing for a piece that is sent in place of a returned one. */
  due_cents: number
}

/** Why an order must not be fulfilled, in words for the staff; null when it may be. */
export function whyNotFulfillable(order: PaymentState): string | null {
  const { number, stage, total_cents, paid_cents, refunded_cents, due_cents } = order
  if (stage === "canceled") return `Order ${number} was canceled, so it cannot be fulfilled.`
  if (total_cents === 0) return null
  if (paid_cents < total_cents && due_cents > 0)
    return `Order ${number} is not paid: ${formatMoney(paid_cents)} of ${formatMoney(total_cents)}. It can be fulfilled once its payment is captured.`
  if (refunded_cents >= paid_cents) return `Order ${number} was refunded in full, so it cannot be fulfilled.`
  return null
}

/** The same for an order as it is found. */
export const fulfillmentRefusal = ({ order, view }: FoundOrder): string | null =>
  whyNotFulfillable({ ...view, due_cents: order.summary?.pending_difference ?? 0 })
