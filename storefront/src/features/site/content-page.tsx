import { PAGE_SLUGS, type SiteEntryOf, type SiteView } from "@sf-cess/backend/contracts"
import { notFound } from "next/navigation"
import { EntryLink } from "./entry-link"
import { Markdown } from "./markdown"
import { Principles } from "./principles"
import { getPage, getSite } from "./queries"
import { SitePicture } from "./site-picture"

/** A page that staff wrote, by its slug. */
export async function ContentPage({ slug }: { slug: string }) {
  const page = await getPage(slug)
  if (!page) notFound()
  return <ContentArticle page={page} site={await getSite()} />
}

/** The page itself: a text to read, and on the equity page its practices and tenets. */
export function ContentArticle({ page, site }: { page: SiteEntryOf<"page">; site: SiteView }) {
  return (
    <article className="page max-w-5xl py-10 sm:py-14">
      <header className="measure">
        <h1>{page.title}</h1>
        {page.summary && <p className="mt-4 text-lead text-muted">{page.summary}</p>}
      </header>
      {page.picture && (
        <SitePicture
          picture={page.picture}
          sizes="(min-width: 64rem) 62rem, 94vw"
          tallest="32rem"
          className="mt-8 rounded-panel"
        />
      )}
      <Markdown text={page.text} className="mt-8" />
      <EntryLink entry={page} className="mt-6" />
      {page.slug === PAGE_SLUGS.equity && (
        <>
          <Principles
            title="Practices"
            lead="What one does, on the way to results that are equal and excellent."
            principles={site.practices}
          />
          <Principles title="Tenets" lead="What the work on equity is built upon." principles={site.tenets} />
        </>
      )}
    </article>
  )
}
