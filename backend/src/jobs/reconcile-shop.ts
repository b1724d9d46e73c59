import { MedusaContainer } from "@medusajs/framework/types"
import { reconcileShop } from "../workflows/reconcile/reconcile-shop"

export default async function reconcileEveryMinute(container: MedusaContainer) {
  await reconcileShop(container)
}

export const config = { name: "reconcile-shop", schedule: "* * * * *" }
