import type { Metadata } from "next"
import { RequestPage } from "@/features/quotes/request-page"
import { SiteFrame } from "@/features/site/site-frame"

type Props = { searchParams: Promise<{ from?: string | string[] }> }

const isFromCart = async ({ searchParams }: Props) => (await searchParams).from === "cart"

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await isFromCart(props)) ? "Get a quote for your cart" : "Get a quote" }
}

const Page = async (props: Props) => (
  <SiteFrame>
    <RequestPage fromCart={await isFromCart(props)} />
  </SiteFrame>
)
export default Page
