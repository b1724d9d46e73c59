import type { LookupAddress } from "node:dns"
import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http"
import https from "node:https"
import type { LookupFunction } from "node:net"
import { readBody } from "./read-body"

export type OutgoingReply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type RequestOptions = {
  method: "GET" | "HEAD"
  headers: Record<string, string>
  /** Of the body as it is read, unpacked. None: the body is not read. */
  maxBytes?: number
}

/** Not a browser's, and no more than a name: some servers answer nothing to a request without one. */
const USER_AGENT = "deck-shop"

/** One request to one of these addresses, over a connection of its own; it follows nothing and remembers nothing. */
export async function requestOnce(
  url: URL,
  addresses: LookupAddress[],
  { method, headers, maxBytes }: RequestOptions,
  signal: AbortSignal,
): Promise<OutgoingReply> {
  const { request } = url.protocol === "https:" ? https : http
  const sent = request(url, {
    method,
    headers: { "user-agent": USER_AGENT, "accept-encoding": "gzip, br", ...headers },
    agent: false,
    lookup: only(addresses),
    signal,
  })
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.on("response", resolve).on("error", reject).end()
    })
    const { statusCode: status = 0 } = response
    const isWanted = maxBytes !== undefined && status >= 200 && status < 300
    const body = isWanted ? await readBody(response, maxBytes) : Buffer.alloc(0)
    return { status, headers: response.headers, body }
  } finally {
    sent.destroy()
  }
}

/** Hands out what was looked up and checked before, whatever the name would say by now. */
const only =
  (addresses: LookupAddress[]): LookupFunction =>
  (_host, { all }, done) => {
    if (all) return done(null, addresses)
    const [first] = addresses
    done(null, first?.address ?? "", first?.family)
  }
