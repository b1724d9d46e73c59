import { findAddresses } from "./find-addresses"
import { OutgoingFault, outgoingFault } from "./outgoing-fault"
import { requestOnce, type OutgoingReply, type RequestOptions } from "./request-once"

const MAX_REDIRECTS = 3
const REDIRECTS = [301, 302, 303, 307, 308]

export type OutgoingRequest = Partial<RequestOptions> & {
  /** For all of it: look-ups, redirects and body. */
  seconds: number
  /** Origins that may be inside a network and over http. */
  trusted: readonly string[]
}

/**
 * The only way in which the shop asks an address that somebody typed: over https, at a public address, with a limit to
 * time, size and redirects, each of which is checked like the first address. Sends no cookie and no password.
 * @returns whatever the server answered, 404 and the like too
 * @throws OutgoingFault when there was no answer, or the address must not be asked
 */
export async function fetchOutside(address: string, request: OutgoingRequest): Promise<OutgoingReply> {
  const { seconds, trusted, method = "GET", headers = {}, maxBytes } = request
  const over = AbortSignal.timeout(seconds * 1000)
  let url = parseAddress(address)
  // Trust is for what staff named: an address outside must not send the shop to one inside.
  let isTrusted = trusted.includes(url.origin)
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const addresses = await unlessOver(findAddresses(url, isTrusted), over)
      const reply = await requestOnce(url, addresses, { method, headers, maxBytes }, over)
      const { location } = reply.headers
      if (!REDIRECTS.includes(reply.status) || !location) return reply
      url = parseAddress(location, url)
      isTrusted = isTrusted && trusted.includes(url.origin)
    }
  } catch (error) {
    throw outgoingFault(error, over.aborted)
  }
  throw new OutgoingFault("redirects", `It leads on more than ${MAX_REDIRECTS} times.`)
}

function parseAddress(address: string, base?: URL): URL {
  if (URL.canParse(address, base)) return new URL(address, base)
  throw new OutgoingFault("malformed", "It leads to what is no address.")
}

/** A look-up cannot be called off, but need not be waited for. */
function unlessOver<T>(work: Promise<T>, over: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new OutgoingFault("timeout", "It did not answer in time."))
    if (over.aborted) giveUp()
    over.addEventListener("abort", giveUp, { once: true })
    work.then(resolve, reject).finally(() => over.removeEventListener("abort", giveUp))
  })
}
