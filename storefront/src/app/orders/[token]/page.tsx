import type { Metadata } from "next"
import { OrderPage } from "@/features/orders/order-page"
import { getOrder } from "@/features/orders/queries"

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ placed?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const order = await getOrder((await params).token)
  return { title: order ? `Order ${order.number}` : "No such order" }
}

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  return <OrderPage token={token} isJustPlaced={(await searchParams).placed === "1"} />
}
