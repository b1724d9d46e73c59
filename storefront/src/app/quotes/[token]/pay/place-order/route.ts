import { answerCall } from "@/features/checkout/answer-call"
import { placeQuoteOrder } from "@/features/quotes/payments"

type Context = { params: Promise<{ token: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerCall(request, async () => placeQuoteOrder((await params).token))
