import { addAbortSignal, Readable } from "node:stream"
import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readSettings } from "../../config/read-settings"
import { fileKeyOf, imageTypeOf } from "./picture-file"

const MAX_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 10_000

const WithImages = z.object({ images: z.array(z.object({ id: z.string(), url: z.string() })) })

export type Picture = { bytes: Buffer; type: string }

/** A picture of a published product; null where there is none, or its file is gone, too large or no picture. */
export async function getPicture(container: MedusaContainer, id: string): Promise<Picture | null> {
  const address = await getAddress(container, id)
  const key = address && fileKeyOf(address, readSettings(process.env))
  return key ? readPicture(container, key) : null
}

/** A picture among the uploaded files, by its key; null where there is none. */
export async function readPicture(container: MedusaContainer, key: string): Promise<Picture | null> {
  const bytes = await readBounded(container, key)
  const type = bytes && imageTypeOf(bytes)
  return bytes && type ? { bytes, type } : null
}

async function getAddress(container: MedusaContainer, id: string): Promise<string | undefined> {
  if (!/^\w{1,60}$/.test(id)) return undefined
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["images.id", "images.url"],
    filters: { status: "published", images: { id } },
  })
  return WithImages.array()
    .parse(data)[0]
    ?.images.find((image) => image.id === id)?.url
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
