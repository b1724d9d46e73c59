import type { UsAddress } from "../contracts/address"

/** An address as it is written on an envelope; what is missing leaves no empty line. */
export function addressLines(address: UsAddress): string[] {
  const place = [`${address.city},`, address.province, address.postal_code].join(" ")
  return [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    place,
    address.phone,
  ]
    .map((line) => line?.trim() ?? "")
    .filter((line) => line !== "")
}
