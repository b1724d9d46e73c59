import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AccessibilityPage } from "@/features/accessibility/accessibility-page"
import { NOT_FOUND, pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ rest?: string[] }> }

/** Made at its first request and then kept: an optional parameter is what lets a build do without any setting. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await params).rest ? NOT_FOUND : pageMetadata(SHOP_PAGES.accessibility)
}

export default async function Page({ params }: Props) {
  if ((await params).rest) notFound()
  return <AccessibilityPage />
}
