import type { Metadata } from "next"
import { RequestPage } from "@/features/quotes/request-page"
import { SiteFrame } from "@/features/site/site-frame"

export const metadata: Metadata = { title: "Get a quote" }

const Page = () => (
  <SiteFrame>
    <RequestPage />
  </SiteFrame>
)
export default Page
