import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getOrder } from "@/features/orders/queries"
import { ReceiptPage } from "@/features/orders/receipt-page"

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const order = await getOrder((await params).token)
  return { title: order ? `Receipt ${order.number}` : "No such order" }
}

export default async function Page({ params }: Props) {
  const { token } = await params
  const order = await getOrder(token)
  if (!order) notFound()
  return <ReceiptPage order={order} token={token} />
}
