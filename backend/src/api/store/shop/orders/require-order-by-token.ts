import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderView } from "../../../../contracts/order"
import { readLinkToken } from "../../../../link-token"
import { findOrder } from "../../../../workflows/order/find-order"

/** @throws MedusaError not_found alike for a token that was made up, that has expired, and whose order is gone */
export async function requireOrderByToken(container: MedusaContainer, token: string): Promise<OrderView> {
  const id = readLinkToken("order", token)
  const found = id ? await findOrder(container, id) : null
  if (found) return found.view
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This link does not open an order. It may be incomplete or too old.",
  )
}
