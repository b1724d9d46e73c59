import { EstimateFor } from "@sf-cess/backend/contracts"
import type { NextRequest } from "next/server"
import { answerCall } from "@/features/checkout/answer-call"
import { getCheckoutCart } from "@/features/checkout/queries"
import { RefusedError } from "@/lib/medusa"

/** The cart reckoned for a place and a delivery, while both are still being typed. */
export const GET = (request: NextRequest) =>
  answerCall(request, async () => {
    const place = EstimateFor.safeParse(Object.fromEntries(request.nextUrl.searchParams))
    if (!place.success) throw new RefusedError(400, place.error.issues[0]?.message ?? "That is no place.")
    const cart = await getCheckoutCart(place.data)
    if (!cart) throw new RefusedError(409, "Your cart is empty.", "cart_empty")
    return { cart }
  })
