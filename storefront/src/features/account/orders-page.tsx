import { AccountPage } from "./account-page"
import { OrderList } from "./order-list"
import { NoOrders } from "./overview-page"
import { listOrders, requireCustomer } from "./queries"

export async function OrdersPage() {
  await requireCustomer()
  const orders = await listOrders()
  return (
    <AccountPage title="Your orders" here="/account/orders">
      {orders.length === 0 ? <NoOrders /> : <OrderList orders={orders} />}
    </AccountPage>
  )
}
