import "server-only"
import { env } from "@/lib/env"

/** What may come out of the shop's pictures route: pictures that cannot carry a script. */
const types = ["image/avif", "image/webp", "image/png", "image/jpeg", "image/gif"]

/** The bytes of a product's picture, null where there is none. Throws when the backend is down or sends no picture. */
export async function readPicture(id: string) {
  const { MEDUSA_INTERNAL_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  const address = new URL(`/store/shop/pictures/${encodeURIComponent(id)}`, MEDUSA_INTERNAL_URL)
  const response = await fetch(address, {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
    headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
  })
  if (response.status >= 400 && response.status < 500) return null
  const type = response.headers.get("content-type")?.split(";")[0] ?? ""
  if (!response.ok || !types.includes(type)) throw new Error(`Medusa answered ${response.status} ${type} to a picture`)
  return { body: response.body, type }
}
