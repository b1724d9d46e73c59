import type { SiteEntryOf } from "@sf-cess/backend/contracts"
import { EntryLink } from "./entry-link"
import { EquityFigure } from "./equity-figures"
import { Markdown } from "./markdown"

type Principle = SiteEntryOf<"practice" | "tenet">

type Props = { title: string; lead: string; principles: Principle[] }

/** The practices or the tenets of educational equity, each with its drawing, in the staff's order. */
export function Principles({ title, lead, principles }: Props) {
  if (principles.length === 0) return null
  const id = `${principles[0]?.kind}s`
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id}>{title}</h2>
      <p className="mt-2 measure text-muted">{lead}</p>
      <ol className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-2">
        {principles.map((principle, place) => (
          <li key={principle.id}>
            <PrincipleItem principle={principle} place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type ItemProps = { principle: Principle; place: number; heading?: "h2" | "h3" }

/** One of them; its place in the list chooses the drawing and, of a tenet, is its number. */
export function PrincipleItem({ principle, place, heading: Heading = "h3" }: ItemProps) {
  return (
    <article className="grid break-inside-avoid grid-cols-[5.5rem_1fr] gap-x-5 sm:grid-cols-[8rem_1fr] sm:gap-x-7">
      <div className="card-face grid content-center self-start px-2">
        <EquityFigure of={principle.kind} place={place} />
      </div>
      <div className="min-w-0">
        <Heading className="text-h3">
          {principle.kind === "tenet" && <span className="text-muted">{place + 1}. </span>}
          {principle.title}
        </Heading>
        <Markdown text={principle.text} top={Heading === "h2" ? 3 : 4} className="mt-2" />
        <EntryLink entry={principle} className="mt-2" />
      </div>
    </article>
  )
}
