import "server-only"
import type { Metadata } from "next"
import { absoluteUrl } from "./absolute-url"
import { SHOP_NAME, SHOP_PAGES, type PublicPage } from "./shop-pages"

/** Width and height in pixels that the places where links are shared ask for. */
export const SHARED_PICTURE = { width: 1200, height: 630 }

/** The picture that stands for a page where its link is shared; drawn by app/og. */
const pictureOf = ({ path, title }: PublicPage) => ({
  ...SHARED_PICTURE,
  url: absoluteUrl(path === "/" ? "/og" : `/og${path}`),
  alt: title,
  type: "image/png",
})

/** What a public page tells browsers, search engines and the places where its link is shared. */
export function pageMetadata(page: PublicPage): Metadata {
  const { path, title, description } = page
  const url = absoluteUrl(path)
  const images = [pictureOf(page)]
  return {
    title: path === SHOP_PAGES.home.path ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    openGraph: { type: "website", siteName: SHOP_NAME, locale: "en_US", url, title, description, images },
    twitter: { card: "summary_large_image", title, description, images },
  }
}

/** A page that is one visitor's own, or a task: no search engine lists it or follows its links. */
export const UNLISTED: Metadata = { robots: { index: false, follow: false } }

/** What stands in the browser's tab at an address that does not exist. */
export const NOT_FOUND: Metadata = { title: "Nothing at this address" }
