import ipaddr from "ipaddr.js"

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3")

/**
 * Whether an IP address belongs to the public internet. Everything else is inside: loopback, private and link-local
 * networks, and what is carried inside another address (IPv4-mapped, NAT64, 6to4, Teredo). Of IPv6 only 2000::/3 is given
 * out for the public (RFC 4291); ipaddr.js knows the exceptions within.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== "unicast") return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}
