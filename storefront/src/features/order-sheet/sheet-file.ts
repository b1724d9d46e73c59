import "server-only"
import { SheetReading } from "@sf-cess/backend/order-sheet"
import * as z from "zod"
import { env } from "@/lib/env"
import { callMedusa, RefusedError } from "@/lib/medusa"
import { readBytes } from "@/lib/read-bytes"
import { MOST_FILE_BYTES, TOO_LARGE } from "./import-words"

/** Two files are read at a time, and a third may wait its turn for ten seconds. */
const PATIENCE_MS = 25_000

/** Reads an uploaded list; the backend takes it apart, since a hostile file must not hold up the shop's pages. */
export async function readUploadedSheet(request: Request): Promise<{ reading: SheetReading }> {
  const bytes = await readBytes(request, MOST_FILE_BYTES)
  if (!bytes) throw new RefusedError(413, TOO_LARGE, "too_large")
  const shape = z.object({ reading: SheetReading })
  return await callMedusa("/store/shop/order-sheet/read", shape, { method: "POST", bytes, timeout: PATIENCE_MS })
}

/** The list to fill in, as a file. */
export async function sendTemplate(format: "csv" | "xlsx"): Promise<Response> {
  const { MEDUSA_INTERNAL_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  const response = await fetch(new URL(`/store/shop/order-sheet/template/${format}`, MEDUSA_INTERNAL_URL), {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
    headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
  })
  if (!response.ok) throw new Error(`Medusa answered ${response.status} to the order sheet's template`)
  const headers = new Headers({ "cache-control": "no-store" })
  for (const name of ["content-type", "content-disposition"]) headers.set(name, response.headers.get(name) ?? "")
  return new Response(response.body, { headers })
}
