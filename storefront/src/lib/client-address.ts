import "server-only"
import { headers } from "next/headers"

/**
 * The visitor's address, for the backend's rate limits; null where it is not known.
 * Only the last entry of `x-forwarded-for` is believed: it is the one that the nearest proxy (or Next itself) wrote, while
 * those before it are the visitor's own claim. In production a reverse proxy that appends to the header must stand in front.
 */
export async function clientAddress(): Promise<string | null> {
  const entries = (await headers()).get("x-forwarded-for")?.split(",") ?? []
  return entries.at(-1)?.trim() || null
}
