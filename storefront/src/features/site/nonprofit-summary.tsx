import { PAGE_SLUGS } from "@sf-cess/backend/contracts"
import Link from "next/link"
import { OutgoingLink } from "@/ui/outgoing-link"
import { getSite } from "./queries"

/** Who is behind the shop, in the words of its own pages, and the ways to read on. */
export async function NonprofitSummary() {
  const { pages, settings } = await getSite()
  const told = [PAGE_SLUGS.about, PAGE_SLUGS.equity].flatMap((slug) => pages.filter((page) => page.slug === slug))
  if (told.length === 0) return null
  return (
    <section aria-labelledby="about" className="border-t border-line bg-sunken">
      <div className="page grid gap-x-16 gap-y-5 py-section lg:grid-cols-[5fr_8fr]">
        <h2 id="about">The nonprofit behind the cards</h2>
        <div className="measure space-y-5">
          {told.map(({ id, slug, title, summary }) => (
            <p key={id}>
              {summary}{" "}
              <Link href={`/${slug}`} prefetch={false} className="link">
                {title}
              </Link>
            </p>
          ))}
          {settings.nonprofit_url && (
            <p>
              <OutgoingLink href={settings.nonprofit_url}>Read how SF-CESS says it, on its own site</OutgoingLink>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}
