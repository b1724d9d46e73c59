import Link from "next/link"
import { getSite } from "@/features/site/queries"
import { agendaOf } from "./agenda"
import { EventItem } from "./event-item"
import { listEvents } from "./queries"

/** The next two things to come, for the home page; nothing at all while the calendar is empty. */
export async function NextEvents() {
  const [events, { fundraisers }] = await Promise.all([listEvents(), getSite()])
  const next = agendaOf(events, fundraisers).slice(0, 2)
  if (next.length === 0) return null
  return (
    <section aria-labelledby="next-events" className="page py-12 sm:py-16">
      <h2 id="next-events">Next on the calendar</h2>
      <ul className="mt-7 grid gap-x-14 gap-y-9 lg:grid-cols-2">
        {next.map((item) => (
          <li key={item.event.id}>
            <EventItem item={item} heading="h3" />
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link href="/events" prefetch={false} className="inline-flex min-h-11 items-center link">
          All events
        </Link>
      </p>
    </section>
  )
}
