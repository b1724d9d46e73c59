import { Readable } from "node:stream"
import { ShopRefusal } from "../refusal"

const MEGABYTE = 1024 * 1024

const tooLarge = (megabytes: number) =>
  new ShopRefusal(413, "too_large", `This file has more than ${megabytes} MB. Upload a smaller one.`)

/** The bytes of a request's body, at most so many megabytes of it. @throws ShopRefusal too_large (413) */
export async function readUpload(body: Readable, megabytes = 10): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  // Ending the loop would otherwise close the connection, and the refusal would never arrive.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > megabytes * MEGABYTE) {
      body.resume()
      throw tooLarge(megabytes)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
