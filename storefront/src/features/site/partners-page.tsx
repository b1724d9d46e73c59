import type { SiteEntryOf } from "@sf-cess/backend/contracts"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { PartnerItem } from "./partner-item"
import { getSite } from "./queries"

/** Whom the nonprofit works with now, and whom it worked with before. */
export async function PartnersPage() {
  const { partners } = await getSite()
  const standing = (which: "current" | "past") => partners.filter((partner) => partner.standing === which)
  return (
    <div className="page max-w-5xl py-10 sm:py-14">
      <h1>Affiliates and partners</h1>
      <p className="mt-4 measure text-lead text-muted">Whom SF-CESS works with, and whom it has worked with before.</p>
      {partners.length === 0 && <NoPartners />}
      <PartnerList title="Current" partners={standing("current")} />
      <PartnerList title="Past" partners={standing("past")} />
    </div>
  )
}

function PartnerList({ title, partners }: { title: string; partners: SiteEntryOf<"partner">[] }) {
  if (partners.length === 0) return null
  return (
    <section aria-labelledby={title.toLowerCase()} className="mt-12">
      <h2 id={title.toLowerCase()}>{title}</h2>
      <ul className="mt-6 grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
        {partners.map((partner) => (
          <li key={partner.id}>
            <PartnerItem partner={partner} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoPartners() {
  return (
    <EmptyState
      title="The list is being put together"
      action={
        <ButtonLink href="/events" look="quiet" prefetch={false}>
          See the events
        </ButtonLink>
      }
    >
      Come back soon, or look what is on the calendar meanwhile.
    </EmptyState>
  )
}
