import type { Metadata } from "next"
import { OrdersPage } from "@/features/account/orders-page"

export const metadata: Metadata = { title: "Your orders" }

export default function Page() {
  return <OrdersPage />
}
