import type { ReactNode } from "react"
import { OutgoingLink, hostOf } from "@/ui/outgoing-link"
import type { AgendaItem } from "./agenda"
import { eventWhen, firstDay, sheetOf } from "./event-words"
import { googleCalendarUrl } from "./google-calendar-url"

/** More than this of a description is folded away: somebody else writes it, at any length. */
const SHORT_TEXT = 280

/** One event: its day as a card, when and where it is, and the ways on from here. */
export function EventItem({
  item: { event, fundraiser },
  heading: Heading,
}: {
  item: AgendaItem
  heading: "h2" | "h3"
}) {
  return (
    <article className="grid break-inside-avoid grid-cols-[auto_1fr] gap-x-5 sm:gap-x-7">
      <DayCard day={firstDay(event)} isFundraiser={fundraiser !== null} />
      <div className="min-w-0">
        {fundraiser && <p className="text-small font-semibold text-muted">Fundraiser</p>}
        <Heading className="text-h3 wrap-anywhere">{event.title}</Heading>
        <p className="mt-1">
          <time dateTime={event.starts_at}>{eventWhen(event)}</time>
        </p>
        {event.place && <p className="wrap-anywhere text-muted">{event.place}</p>}
        <Description text={event.description} />
        <ul className="mt-2 flex flex-wrap gap-x-6 print:hidden">
          {fundraiser ? (
            <Way>
              <a href={`/support-us#${fundraiser.id}`} className="link">
                About this fundraiser
              </a>
            </Way>
          ) : (
            event.url &&
            hostOf(event.url) && (
              <Way>
                <OutgoingLink href={event.url}>
                  Details<span className="sr-only"> of {event.title}</span>
                </OutgoingLink>
              </Way>
            )
          )}
          {!fundraiser && (
            <Way>
              <a href={`/calendar/${encodeURIComponent(event.id)}`} className="link" download>
                Add to my calendar<span className="sr-only">: {event.title}</span>
              </a>
            </Way>
          )}
          <Way>
            <OutgoingLink href={googleCalendarUrl(event)}>
              Add to Google Calendar<span className="sr-only">: {event.title}</span>
            </OutgoingLink>
          </Way>
        </ul>
      </div>
    </article>
  )
}

const Way = ({ children }: { children: ReactNode }) => <li className="inline-flex min-h-11 items-center">{children}</li>

function DayCard({ day, isFundraiser }: { day: string; isFundraiser: boolean }) {
  const sheet = sheetOf(day)
  return (
    <p
      aria-hidden="true"
      className={`card-face grid w-15 content-center justify-items-center self-start sm:w-18 ${isFundraiser ? "text-action" : ""}`}
    >
      <span className="text-small leading-none">{sheet.month}</span>
      <span className="mt-1 font-display text-h2 leading-none">{sheet.day}</span>
    </p>
  )
}

function Description({ text }: { text: string }) {
  if (!text) return null
  const words = <p className="mt-2 measure wrap-anywhere whitespace-pre-line">{text}</p>
  if (text.length <= SHORT_TEXT) return words
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 cursor-pointer items-center link">More about it</summary>
      {words}
    </details>
  )
}
