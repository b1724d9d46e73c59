import { answerCall } from "@/features/checkout/answer-call"
import { placeOrder } from "@/features/checkout/payments"

export const POST = (request: Request) => answerCall(request, placeOrder)
