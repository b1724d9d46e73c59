import type { ShipTo } from "../contracts/destination"

/** A school as it is written on a label; what is missing leaves no empty line. */
export function shipToLines(to: ShipTo): string[] {
  return [
    to.school,
    to.attention && `Attention: ${to.attention}`,
    to.address_1,
    to.address_2,
    `${to.city}, ${to.province} ${to.postal_code}`,
    to.phone,
  ].filter((line): line is string => Boolean(line))
}
