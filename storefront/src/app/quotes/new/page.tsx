import type { Metadata } from "next"
import { RequestPage } from "@/features/quotes/request-page"
import { SiteFrame } from "@/features/site/site-frame"

export const metadata: Metadata = { title: "Get a quote" }

type Props = { searchParams: Promise<{ from?: string | string[] }> }

const Page = async ({ searchParams }: Props) => (
  <SiteFrame>
    <RequestPage fromCart={(await searchParams).from === "cart"} />
  </SiteFrame>
)
export default Page
