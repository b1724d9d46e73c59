import Link from "next/link"
import { CartLink } from "@/features/cart/cart-link"
import { SHOP_PAGES } from "@/lib/shop-pages"
import { Brand } from "./brand"
import { getSite } from "./queries"
import { SiteMenu } from "./site-menu"

const MENU = "site-menu"

const navLink = "flex min-h-11 items-center rounded-control px-2 underline-offset-4 hover:underline"

/** Who sells, the way to every part of the site, and the cart. */
export async function SiteHeader() {
  const { pages } = await getSite()
  const links = [
    { href: "/decks", label: "Decks" },
    { href: SHOP_PAGES.whichDeck.path, label: SHOP_PAGES.whichDeck.title },
    { href: SHOP_PAGES.events.path, label: SHOP_PAGES.events.title },
    ...pages.filter(({ in_menu }) => in_menu).map(({ slug, title }) => ({ href: `/${slug}`, label: title })),
    { href: SHOP_PAGES.supportUs.path, label: SHOP_PAGES.supportUs.title },
    { href: "/account", label: "Account" },
  ]
  return (
    <header className="site-header border-b border-line print:hidden">
      <div className="page flex items-center gap-x-1 py-2 max-menu:flex-wrap">
        <Brand />
        <SiteMenu id={MENU}>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                {/* A menu in view on every page would otherwise fetch the whole site. */}
                <Link href={href} prefetch={href === "/decks" ? null : false} className={navLink}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </SiteMenu>
        <CartLink className={`${navLink} max-menu:ml-auto menu:text-small`} />
        <button
          type="button"
          popoverTarget={MENU}
          className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-edge bg-surface px-3 font-semibold hover:border-ink menu:hidden"
        >
          <MenuSign />
          Menu
        </button>
      </div>
    </header>
  )
}

/** Three lines, as everywhere. */
function MenuSign() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
      <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}
