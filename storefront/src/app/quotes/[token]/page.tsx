import type { Metadata } from "next"
import { getQuote } from "@/features/quotes/queries"
import { QuotePage } from "@/features/quotes/quote-page"
import { SiteFrame } from "@/features/site/site-frame"

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const quote = await getQuote((await params).token)
  return { title: quote ? `Quote ${quote.number}` : "No such quote" }
}

export default async function Page({ params, searchParams }: Props) {
  const { done, rest } = await searchParams
  const text = (value: typeof done) => (typeof value === "string" ? value : undefined)
  return (
    <SiteFrame>
      <QuotePage token={(await params).token} done={text(done)} rest={text(rest)} />
    </SiteFrame>
  )
}
