import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CataloguePage } from "@/features/catalogue/catalogue-page"
import { DeckPage } from "@/features/catalogue/deck-page"
import { getDeck } from "@/features/catalogue/queries"
import { deckPage } from "@/features/site/public-pages"
import { NOT_FOUND, pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

type Props = { params: Promise<{ handle?: string[] }> }

/** The list and each deck are made at their first request and then kept: the build needs no backend. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [handle] = (await params).handle ?? []
  if (!handle) return pageMetadata(SHOP_PAGES.decks)
  const deck = await getDeck(handle)
  return deck ? pageMetadata(deckPage(deck)) : NOT_FOUND
}

export default async function Page({ params }: Props) {
  const [handle, ...more] = (await params).handle ?? []
  if (more.length > 0) notFound()
  return handle ? <DeckPage handle={handle} /> : <CataloguePage />
}
