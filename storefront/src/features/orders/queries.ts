import "server-only"
import { OrderView } from "@sf-cess/backend/contracts"
import { cache } from "react"
import { z } from "zod"
import { callMedusa, orNull } from "@/lib/medusa"

const orderPath = (token: string) => `/store/shop/orders/${encodeURIComponent(token)}`

/** The order that a signed link opens; null when the link is none of ours or has run out. Asked for once a request. */
export const getOrder = cache(async (token: string): Promise<OrderView | null> => {
  const found = await orNull(callMedusa(orderPath(token), z.object({ order: OrderView })))
  return found?.order ?? null
})
