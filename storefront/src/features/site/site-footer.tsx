import Link from "next/link"
import { env } from "@/lib/env"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { OutgoingLink } from "@/ui/outgoing-link"
import { getSite } from "./queries"

type Entry = { href: string; label: string }

const shop: Entry[] = [
  { href: "/decks", label: "All decks" },
  { href: SHOP_PAGES.whichDeck.path, label: SHOP_PAGES.whichDeck.title },
  { href: "/order-sheet", label: "Order for several schools" },
  { href: "/orders/look-up", label: "Find an order" },
  { href: "/account", label: "Your account" },
  { href: SHOP_PAGES.accessibility.path, label: SHOP_PAGES.accessibility.title },
]

const around = [SHOP_PAGES.events, SHOP_PAGES.partners, SHOP_PAGES.supportUs].map(({ path, title }) => ({
  href: path,
  label: title,
}))

/** Every page of the site, and whom to write to. */
export async function SiteFooter() {
  const { pages, settings } = await getSite()
  const { SELLER_EMAIL } = env()
  const written = pages.map(({ slug, title }) => ({ href: `/${slug}`, label: title }))
  return (
    <footer className="border-t border-line bg-sunken print:hidden">
      <div className="page grid grid-cols-2 gap-x-8 gap-y-8 py-10 sm:gap-x-12 lg:grid-cols-[5fr_3fr_4fr]">
        <div className="max-w-[38ch] space-y-3 max-lg:col-span-2">
          <p className="text-muted">
            Sold by SF-CESS, the San Francisco Coalition of Essential Small Schools, a nonprofit that coaches schools.
          </p>
          {settings.nonprofit_url && (
            <p>
              <OutgoingLink href={settings.nonprofit_url}>The nonprofit’s own site</OutgoingLink>
            </p>
          )}
          {SELLER_EMAIL && (
            <p>
              <a href={`mailto:${SELLER_EMAIL}`} className="inline-flex min-h-11 items-center link">
                Write to us
              </a>
            </p>
          )}
        </div>
        <FooterLinks title="The shop" links={shop} />
        <FooterLinks title="SF-CESS" links={[...written, ...around]} />
      </div>
    </footer>
  )
}

function FooterLinks({ title, links }: { title: string; links: Entry[] }) {
  return (
    <nav aria-label={`Footer: ${title}`}>
      <p className="font-display font-semibold">{title}</p>
      <ul className="mt-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
