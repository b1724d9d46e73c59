import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { HomePage } from "@/features/site/home-page"
import { NOT_FOUND, pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ path?: string[] }> }

/**
 * The home page, made at its first request and then kept: an optional parameter is what lets a build do without the
 * backend. Every other address that no page claims ends here too, and does not exist.
 */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await params).path ? NOT_FOUND : pageMetadata(SHOP_PAGES.home)
}

export default async function Page({ params }: Props) {
  if ((await params).path) notFound()
  return <HomePage />
}
