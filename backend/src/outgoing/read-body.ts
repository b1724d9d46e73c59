import type { IncomingMessage } from "node:http"
import type { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createBrotliDecompress, createGunzip } from "node:zlib"
import { OutgoingFault } from "./outgoing-fault"

const UNPACKERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
}

/**
 * Reads an answer's body, unpacked, and breaks off at the first byte too many: what is packed small may be huge.
 * @throws OutgoingFault "too-big", or "malformed" for a packing that was not asked for
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let left = maxBytes
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      left -= chunk.length
      if (left < 0) return
      chunks.push(chunk)
    }
  }
  const packing = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity"
  try {
    if (packing === "identity") await pipeline(response, collect)
    else await pipeline(response, unpacker(packing), collect)
  } catch (error) {
    // Breaking off is a failure to whatever was still packing and sending.
    if (left >= 0) throw error
  }
  if (left < 0) throw new OutgoingFault("too-big", `It is larger than ${inWords(maxBytes)}.`)
  return Buffer.concat(chunks)
}

function unpacker(packing: string): Transform {
  const unpack = Object.hasOwn(UNPACKERS, packing) && UNPACKERS[packing]
  if (unpack) return unpack()
  throw new OutgoingFault("malformed", "It came in a packing that nobody asked for.")
}

const inWords = (bytes: number) => (bytes >= 1e6 ? `${Math.floor(bytes / 1e6)} MB` : `${bytes} bytes`)
