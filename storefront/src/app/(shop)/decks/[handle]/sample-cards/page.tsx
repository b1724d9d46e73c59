import type { Metadata } from "next"
import { SampleSheetPage } from "@/features/cards/sample-sheet-page"
import { getDeck } from "@/features/catalogue/queries"
import { UNLISTED } from "@/lib/page-metadata"

type Props = { params: Promise<{ handle: string }> }

/** Made at its first request and then kept, as the deck's page is. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const deck = await getDeck((await params).handle)
  return { ...UNLISTED, ...(deck && { title: `Sample cards of ${deck.title}` }) }
}

export default async function Page({ params }: Props) {
  return <SampleSheetPage handle={(await params).handle} />
}
