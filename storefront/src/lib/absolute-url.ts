import "server-only"
import { env } from "./env"

/** An address of the shop's own, in full. Only a request may ask: a build does not know where the shop will stand. */
export const absoluteUrl = (path: string) => new URL(path, env().STOREFRONT_URL).href
