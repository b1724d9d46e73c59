import type { LookupAddress } from "node:dns"
import { lookup } from "node:dns/promises"
import { isIP } from "node:net"
import { isPublicAddress } from "./is-public-address"
import { OutgoingFault } from "./outgoing-fault"

const forbidden = (message: string) => new OutgoingFault("forbidden", message)

/**
 * The addresses at which a host may be asked, looked up once: who connects to these and to no other cannot be led inside
 * by a second look-up. A trusted origin may be anywhere; any other is asked over https at its usual port and must be
 * public with every address that it has.
 * @throws OutgoingFault "forbidden" when the shop must not ask there
 */
export async function findAddresses(url: URL, isTrusted: boolean): Promise<LookupAddress[]> {
  if (url.username || url.password) throw forbidden("The address carries a name or a password.")
  if (url.protocol !== "https:" && !(isTrusted && url.protocol === "http:"))
    throw forbidden("The address is not https.")
  if (url.port && !isTrusted) throw forbidden("The address names a port of its own.")
  const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ""))
  if (!isTrusted && !addresses.every(({ address }) => isPublicAddress(address)))
    throw forbidden("The address leads inside a network, not to the public internet.")
  return addresses
}

async function resolve(host: string): Promise<LookupAddress[]> {
  const family = isIP(host)
  return family ? [{ address: host, family }] : await lookup(host, { all: true })
}
