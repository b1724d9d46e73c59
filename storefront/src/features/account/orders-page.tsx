import { Waiting } from "@/ui/waiting"
import { AccountPage } from "./account-page"
import { AccountSkeleton } from "./account-skeleton"
import { OrderList } from "./order-list"
import { NoOrders } from "./overview-page"
import { listOrders, requireCustomer } from "./queries"

export function OrdersPage() {
  return (
    <Waiting shows={<AccountSkeleton />}>
      <Orders />
    </Waiting>
  )
}

async function Orders() {
  await requireCustomer()
  const orders = await listOrders()
  return (
    <AccountPage title="Your orders" here="/account/orders">
      {orders.length === 0 ? <NoOrders /> : <OrderList orders={orders} />}
    </AccountPage>
  )
}
