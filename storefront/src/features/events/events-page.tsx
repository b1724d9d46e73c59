import { EventsData } from "@/features/structured-data/events-data"
import { getSite } from "@/features/site/queries"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { OutgoingLink } from "@/ui/outgoing-link"
import { agendaOf, byMonth } from "./agenda"
import { EventItem } from "./event-item"
import { listEvents } from "./queries"

/** What is to come, month by month: the public calendar and the fundraisers that have a day. */
export async function EventsPage() {
  const [events, { fundraisers, settings }] = await Promise.all([listEvents(), getSite()])
  const months = byMonth(agendaOf(events, fundraisers))
  return (
    <div className="page max-w-5xl py-10 sm:py-14">
      <EventsData path={SHOP_PAGES.events.path} fundraisers={fundraisers} events={events} />
      <h1>{SHOP_PAGES.events.title}</h1>
      <p className="mt-4 measure text-lead text-muted">
        Where to meet SF-CESS next. Hours are Pacific time (PT), as the clock in San Francisco shows them.
      </p>
      {settings.calendar_url && (
        <p className="mt-6 print:hidden">
          <OutgoingLink href={settings.calendar_url} look="quiet">
            View all events
          </OutgoingLink>
        </p>
      )}
      {months.length === 0 && <NoEvents />}
      {months.map(({ month, items }) => (
        <section key={month} aria-labelledby={`month-${items[0]?.event.id}`} className="mt-12">
          <h2 id={`month-${items[0]?.event.id}`} className="border-b border-line pb-2">
            {month}
          </h2>
          <ul className="mt-7 space-y-9">
            {items.map((item) => (
              <li key={item.event.id}>
                <EventItem item={item} heading="h3" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function NoEvents() {
  return (
    <EmptyState
      title="Nothing is on the calendar right now"
      action={
        <ButtonLink href="/decks" look="quiet">
          See the decks
        </ButtonLink>
      }
    >
      New dates stand here as soon as they are set.
    </EmptyState>
  )
}
