import type { SiteEntryOf } from "@sf-cess/backend/contracts"
import { fundraiserEvent } from "@/features/events/agenda"
import { eventWhen } from "@/features/events/event-words"
import { Notice } from "@/ui/notice"
import { EntryLink } from "./entry-link"
import { Markdown } from "./markdown"
import { SitePicture } from "./site-picture"

type Props = { fundraiser: SiteEntryOf<"fundraiser"> }

/** A way to support the nonprofit: its poster, its day, its link, and what somebody must know before following that. */
export function FundraiserArticle({ fundraiser }: Props) {
  const { id, title, summary, text, picture, affiliate } = fundraiser
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className={`grid gap-x-12 gap-y-6 ${picture ? "md:grid-cols-[minmax(0,5fr)_7fr]" : ""}`}
    >
      {picture && (
        <SitePicture
          picture={picture}
          sizes="(min-width: 48rem) 26rem, 92vw"
          tallest="36rem"
          className="rounded-control shadow-card"
        />
      )}
      <div className="min-w-0">
        <h2 id={`${id}-title`}>{title}</h2>
        <WhenAndWhere fundraiser={fundraiser} />
        {summary && <p className="mt-4 measure text-lead">{summary}</p>}
        <Markdown text={text} top={3} className="mt-4" />
        <BeforeYouGo fundraiser={fundraiser} />
        <EntryLink entry={fundraiser} sponsored={affiliate} look="main" className="mt-6" />
      </div>
    </article>
  )
}

function WhenAndWhere({ fundraiser }: { fundraiser: SiteEntryOf<"fundraiser"> }) {
  const event = fundraiserEvent(fundraiser)
  if (!event) return null
  return (
    <p className="mt-3 font-semibold">
      <time dateTime={event.starts_at}>{eventWhen(event)}</time>
      {event.place && <span className="block font-normal text-muted">{event.place}</span>}
    </p>
  )
}

/**
 * Said beside the link, not below the page: what it earns, who may follow it, what not to forget there. Whoever finds the
 * way there without our link must know it too.
 */
function BeforeYouGo({ fundraiser: { affiliate, adults_only, reminder } }: Props) {
  if (!(affiliate || adults_only || reminder)) return null
  return (
    <Notice tone="plain" role="note" className="mt-6 max-w-2xl">
      {reminder && <p className="font-semibold">{reminder}</p>}
      {affiliate && <p>Our link is an affiliate link: whoever sells there gives SF-CESS a part of what you spend.</p>}
      {adults_only && <p>For people of 21 and over only.</p>}
    </Notice>
  )
}
