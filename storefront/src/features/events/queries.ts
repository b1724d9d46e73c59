import "server-only"
import { CalendarEvent } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { callMedusa, readKept } from "@/lib/medusa"

const path = "/store/shop/events"
const Events = z.object({ events: z.array(CalendarEvent) })

/** What the public calendar has to come, the next first; kept until the backend says that it changed. */
export async function listEvents(): Promise<CalendarEvent[]> {
  return (await readKept(path, Events, [tags.events])).events
}

/** The same, as it stands at this moment. */
export async function readEventsNow(): Promise<CalendarEvent[]> {
  return (await callMedusa(path, Events)).events
}
