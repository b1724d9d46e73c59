import "server-only"
import { env } from "@/lib/env"
import { quotePath } from "./queries"

/** Three hundred schools on a PDF take their time. In milliseconds. */
const PATIENCE_MS = 30_000

/** The quote of a secret link as a PDF, null where the link opens nothing. Throws when the backend is down or sends no PDF. */
export async function readQuotePdf(token: string) {
  const { MEDUSA_INTERNAL_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  const response = await fetch(new URL(`${quotePath(token)}/pdf`, MEDUSA_INTERNAL_URL), {
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
  })
  if (response.status >= 400 && response.status < 500) return null
  const isPdf = response.headers.get("content-type")?.startsWith("application/pdf")
  if (!response.ok || !isPdf) throw new Error(`Medusa answered ${response.status} to a quote’s PDF`)
  return { body: response.body, disposition: response.headers.get("content-disposition") ?? "inline" }
}
