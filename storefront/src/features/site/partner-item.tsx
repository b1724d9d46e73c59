import type { SiteEntryOf } from "@sf-cess/backend/contracts"
import { EntryLink } from "./entry-link"
import { Markdown } from "./markdown"
import { SitePicture } from "./site-picture"

/** A partner: logo, name, a few words and the link, each where there is one. */
export function PartnerItem({
  partner,
  heading: Heading = "h3",
}: {
  partner: SiteEntryOf<"partner">
  heading?: "h2" | "h3"
}) {
  const { title, text, picture } = partner
  return (
    <article className="flex h-full break-inside-avoid flex-col border-t-2 border-ink pt-5">
      {picture && (
        // Logos are drawn for white paper, in the dark too.
        <div className="mb-4 grid h-28 place-items-center rounded-control bg-card p-4">
          <SitePicture picture={picture} sizes="16rem" tallest="5rem" />
        </div>
      )}
      <Heading className="text-h3 wrap-anywhere">{title}</Heading>
      <Markdown text={text} top={4} className="mt-2 text-muted" />
      <EntryLink entry={partner} className="mt-1" />
    </article>
  )
}
