import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ContentPage } from "@/features/site/content-page"
import { HomePage } from "@/features/site/home-page"
import { writtenPage } from "@/features/site/public-pages"
import { getPage } from "@/features/site/queries"
import { NOT_FOUND, pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ path?: string[] }> }

/**
 * The home page and the pages that staff wrote, made at their first request and then kept: an optional parameter is what
 * lets a build do without the backend. Every other address that no page claims ends here too, and does not exist.
 */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [slug, ...more] = (await params).path ?? []
  if (!slug) return pageMetadata(SHOP_PAGES.home)
  const page = more.length === 0 ? await getPage(slug) : null
  return page ? pageMetadata(writtenPage(page)) : NOT_FOUND
}

export default async function Page({ params }: Props) {
  const [slug, ...more] = (await params).path ?? []
  if (more.length > 0) notFound()
  return slug ? <ContentPage slug={slug} /> : <HomePage />
}
