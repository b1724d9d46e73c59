import { answerCall } from "@/features/checkout/answer-call"
import { getPlacedOrder } from "@/features/checkout/queries"

/** The order that this browser's cart has become, or null; asked for again and again while an answer is late. */
export const GET = (request: Request) => answerCall(request, async () => ({ order: await getPlacedOrder() }))
