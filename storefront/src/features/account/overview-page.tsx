import Link from "next/link"
import { ButtonLink } from "@/ui/button-link"
import { Waiting } from "@/ui/waiting"
import { AccountPage } from "./account-page"
import { AccountSkeleton } from "./account-skeleton"
import { OrderList } from "./order-list"
import { listOrders, requireCustomer } from "./queries"

export function OverviewPage() {
  return (
    <Waiting shows={<AccountSkeleton />}>
      <Overview />
    </Waiting>
  )
}

async function Overview() {
  const customer = await requireCustomer()
  const orders = await listOrders()
  return (
    <AccountPage title={customer.first_name ? `Hello, ${customer.first_name}` : "Your account"} here="/account">
      <p className="text-muted">Signed in as {customer.email}</p>
      <h2 className="mt-10 mb-4">Latest orders</h2>
      {orders.length === 0 ? (
        <NoOrders />
      ) : (
        <>
          <OrderList orders={orders.slice(0, 3)} />
          {orders.length > 3 && (
            <p className="mt-4">
              <Link href="/account/orders" prefetch={false} className="link">
                All {orders.length} orders
              </Link>
            </p>
          )}
        </>
      )}
    </AccountPage>
  )
}

/** What an account without orders says; orders bought as a guest are found by number and e-mail. */
export function NoOrders() {
  return (
    <>
      <p className="measure">
        None yet. An order that you placed without signing in is found by its number and your e-mail address.
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/decks">See the decks</ButtonLink>
        <ButtonLink href="/orders/look-up" look="quiet" prefetch={false}>
          Find an order
        </ButtonLink>
      </p>
    </>
  )
}
