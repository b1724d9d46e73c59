import "server-only"
import { env } from "@/lib/env"

/** An event's calendar file, null where there is no such event to come. Throws when the backend is down or sends none. */
export async function readEventFile(id: string): Promise<string | null> {
  const { MEDUSA_INTERNAL_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  const address = new URL(`/store/shop/events/${encodeURIComponent(id)}/ics`, MEDUSA_INTERNAL_URL)
  const response = await fetch(address, {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
    headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
  })
  if (response.status >= 400 && response.status < 500) return null
  const isCalendar = response.headers.get("content-type")?.startsWith("text/calendar")
  if (!response.ok || !isCalendar) throw new Error(`Medusa answered ${response.status} to a calendar file`)
  return await response.text()
}
