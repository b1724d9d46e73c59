import { redirect } from "next/navigation"
import { forgetCart } from "@/features/checkout/placed-order"
import { getPlacedOrder } from "@/features/checkout/queries"

/** Where the checkout ends: lets go of the cart and leads to the order, or back to the cart when it is none yet. */
export async function GET() {
  const order = await getPlacedOrder()
  if (!order) redirect("/cart")
  await forgetCart(order)
  redirect(`/orders/${order.token}?placed=1`)
}
