import type { Metadata } from "next"
import { PayPage } from "@/features/quotes/pay-page"

export const metadata: Metadata = { title: "Pay a quote" }

type Props = { params: Promise<{ token: string }> }

const Page = async ({ params }: Props) => <PayPage token={(await params).token} />
export default Page
