import type { SiteEntry, SiteView } from "@sf-cess/backend/contracts"
import { notFound } from "next/navigation"
import { ContentArticle } from "./content-page"
import { FundraiserArticle } from "./fundraiser-article"
import { PartnerItem } from "./partner-item"
import { PrincipleItem } from "./principles"
import { getPreview } from "./queries"

/** An entry that may still be a draft, as it will be shown, for whoever was given its link. */
export async function PreviewPage({ token }: { token: string }) {
  const preview = await getPreview(token)
  if (!preview) notFound()
  const { entry, site } = preview
  return (
    <>
      <p role="note" className="bg-action px-4 py-2.5 text-center font-semibold text-on-action print:hidden">
        {entry.status === "draft"
          ? "Draft: only who has this link sees it."
          : "Published. This link shows it as it stands, on days too when the site does not."}
      </p>
      {entry.kind === "page" ? (
        <ContentArticle page={entry} site={site} />
      ) : (
        <div className="page max-w-5xl py-10 sm:py-14">
          <h1 className="sr-only">Preview of {entry.title}</h1>
          <PreviewedItem entry={entry} site={site} />
        </div>
      )}
    </>
  )
}

type Item = Exclude<SiteEntry, { kind: "page" }>

function PreviewedItem({ entry, site }: { entry: Item; site: SiteView }) {
  switch (entry.kind) {
    case "fundraiser":
      return <FundraiserArticle fundraiser={entry} />
    case "partner":
      return <PartnerItem partner={entry} heading="h2" />
    case "practice":
      return <PrincipleItem principle={entry} place={placeOf(entry, site.practices)} heading="h2" />
    case "tenet":
      return <PrincipleItem principle={entry} place={placeOf(entry, site.tenets)} heading="h2" />
    case "sample-card":
      return (
        <div data-deck={entry.deck_handle} className="card-face grid w-64 place-items-center p-8 text-(--deck)">
          <p className="text-center font-display text-lead wrap-anywhere text-ink">{entry.title}</p>
        </div>
      )
  }
}

/** Its place in its list; a draft comes after what is published. */
function placeOf({ id }: Item, list: readonly { id: string }[]) {
  const place = list.findIndex((other) => other.id === id)
  return place === -1 ? list.length : place
}
