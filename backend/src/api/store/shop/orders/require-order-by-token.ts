import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readLinkToken } from "../../../../link-token"
import { findOrder, type FoundOrder } from "../../../../workflows/order/find-order"

/** @throws MedusaError not_found alike for a token that was made up, that has expired, and whose order is gone */
export async function requireFoundOrderByToken(container: MedusaContainer, token: string): Promise<FoundOrder> {
  const id = readLinkToken("order", token)
  const found = id ? await findOrder(container, id) : null
  if (found) return found
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This link does not open an order. It may be incomplete or too old.",
  )
}

/** The order as its buyer sees it. @throws as `requireFoundOrderByToken` */
export const requireOrderByToken = async (container: MedusaContainer, token: string) =>
  (await requireFoundOrderByToken(container, token)).view
