import Link from "next/link"
import { fundraiserEvent } from "@/features/events/agenda"
import { eventWhen } from "@/features/events/event-words"
import { getSite } from "./queries"
import { SitePicture } from "./site-picture"

/** The fundraisers that are on, in short, each the way to all that is to be said about it. */
export async function FundraiserTeasers() {
  const { fundraisers } = await getSite()
  if (fundraisers.length === 0) return null
  return (
    <section aria-labelledby="support" className="page py-section">
      <h2 id="support">Support the work</h2>
      <ul className="mt-7 grid gap-x-14 gap-y-9 md:grid-cols-2">
        {fundraisers.map((fundraiser) => {
          const { id, title, summary, picture } = fundraiser
          const event = fundraiserEvent(fundraiser)
          return (
            <li key={id} className="group relative flex items-start gap-x-6">
              {picture && (
                <SitePicture
                  picture={{ ...picture, alt: "" }}
                  sizes="8rem"
                  className="w-24 rounded-control shadow-card sm:w-32"
                />
              )}
              <div className="min-w-0">
                <h3>
                  <Link
                    href={`/support-us#${id}`}
                    prefetch={false}
                    className="group-hover:underline after:absolute after:inset-0"
                  >
                    {title}
                  </Link>
                </h3>
                {event && <p className="mt-1 font-semibold">{eventWhen(event)}</p>}
                <p className="mt-1 text-muted">{summary}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
