import "server-only"
import { CalendarEvent } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { readKept } from "@/lib/medusa"

/** What the public calendar has to come, the next first; kept until the backend says that it changed. */
export async function listEvents(): Promise<CalendarEvent[]> {
  return (await readKept("/store/shop/events", z.object({ events: z.array(CalendarEvent) }), [tags.events])).events
}
