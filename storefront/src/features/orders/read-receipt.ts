import "server-only"
import { env } from "@/lib/env"

/** The receipt of a signed link as a PDF, null where the link opens nothing. Throws when the backend is down or sends no PDF. */
export async function readReceipt(token: string) {
  const { MEDUSA_INTERNAL_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  const response = await fetch(
    new URL(`/store/shop/orders/${encodeURIComponent(token)}/receipt`, MEDUSA_INTERNAL_URL),
    {
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
      headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
    },
  )
  if (response.status >= 400 && response.status < 500) return null
  const isPdf = response.headers.get("content-type")?.startsWith("application/pdf")
  if (!response.ok || !isPdf) throw new Error(`Medusa answered ${response.status} to a receipt`)
  return { body: response.body, disposition: response.headers.get("content-disposition") ?? "inline" }
}
