import { addAbortSignal, Readable } from "node:stream"
import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { imageTypeOf } from "./picture-file"

const MAX_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 10_000

export type Picture = { bytes: Buffer; type: string }

/** A picture among the uploaded files, by its key; null where there is none. */
export async function readPicture(container: MedusaContainer, key: string): Promise<Picture | null> {
  const bytes = await readBounded(container, key)
  const type = bytes && imageTypeOf(bytes)
  return bytes && type ? { bytes, type } : null
}

async function readBounded(container: MedusaContainer, key: string): Promise<Buffer | null> {
  const stream: Readable = await container.resolve(Modules.FILE).getDownloadStream(key)
  addAbortSignal(AbortSignal.timeout(TIMEOUT_MS), stream)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > MAX_BYTES) return null
    }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  return Buffer.concat(chunks)
}

/** The disk's way of saying that there is no such file, and S3's. */
const isMissing = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  (("code" in error && error.code === "ENOENT") || ("name" in error && error.name === "NoSuchKey"))
