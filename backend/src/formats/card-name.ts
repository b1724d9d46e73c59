import type { OrderView } from "../contracts/order"

/** "Visa ending in 4242". */
export function cardName({ brand, last4 }: NonNullable<OrderView["payment"]>): string {
  const name = brand ? brand.charAt(0).toUpperCase() + brand.slice(1) : "Card"
  return last4 ? `${name} ending in ${last4}` : name
}
