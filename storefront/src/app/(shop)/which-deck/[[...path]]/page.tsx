import { notFound } from "next/navigation"
import { WhichDeckPage } from "@/features/which-deck/which-deck-page"
import { pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ path?: string[] }> }

/** The questions are made at their first request and then kept: the build needs no backend. */
export const generateStaticParams = () => []

export const generateMetadata = () => pageMetadata(SHOP_PAGES.whichDeck)

export default async function Page({ params }: Props) {
  if ((await params).path) notFound()
  return <WhichDeckPage asked={null} />
}
