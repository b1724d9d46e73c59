import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { FundraiserArticle } from "./fundraiser-article"
import { getSite } from "./queries"

/** All ways to support the nonprofit that are on. */
export async function SupportPage() {
  const { fundraisers } = await getSite()
  return (
    <div className="page max-w-5xl py-10 sm:py-14">
      <h1>Support us</h1>
      <p className="mt-4 measure text-lead text-muted">
        Ways to help SF-CESS along, besides laying its cards on the table.
      </p>
      {fundraisers.length === 0 && <NoFundraisers />}
      <ul className="mt-10 divide-y divide-line">
        {fundraisers.map((fundraiser) => (
          <li key={fundraiser.id} className="py-10 first:pt-0">
            <FundraiserArticle fundraiser={fundraiser} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function NoFundraisers() {
  return (
    <EmptyState
      title="No fundraiser is on right now"
      action={
        <ButtonLink href="/decks" look="quiet">
          See the decks
        </ButtonLink>
      }
    >
      The decks are here all year.
    </EmptyState>
  )
}
