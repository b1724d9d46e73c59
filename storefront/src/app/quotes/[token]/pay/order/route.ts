import { answerCall } from "@/features/checkout/answer-call"
import { findQuoteOrder } from "@/features/quotes/payments"

type Context = { params: Promise<{ token: string }> }

/** The order that the quote has become, or null; asked for again and again while an answer is late. */
export const GET = (request: Request, { params }: Context) =>
  answerCall(request, async () => findQuoteOrder((await params).token))
