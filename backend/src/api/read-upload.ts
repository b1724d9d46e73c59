import { Readable } from "node:stream"
import { ShopRefusal } from "../refusal"

const MOST_BYTES = 10 * 1024 * 1024

const tooLarge = () => new ShopRefusal(413, "too_large", "This file has more than 10 MB. Upload a smaller one.")

/** The bytes of a request's body, at most 10 MB of it. @throws ShopRefusal too_large (413) */
export async function readUpload(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  // Ending the loop would otherwise close the connection, and the refusal would never arrive.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) {
      body.resume()
      throw tooLarge()
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
