import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PartnersPage } from "@/features/site/partners-page"
import { pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ rest?: string[] }> }

/** Made at its first request and then kept: an optional parameter is what lets a build do without the backend. */
export const generateStaticParams = () => []

export const generateMetadata = (): Metadata => pageMetadata(SHOP_PAGES.partners)

export default async function Page({ params }: Props) {
  if ((await params).rest) notFound()
  return <PartnersPage />
}
