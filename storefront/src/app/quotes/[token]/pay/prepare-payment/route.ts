import { PayQuote } from "@sf-cess/backend/contracts"
import { answerCall } from "@/features/checkout/answer-call"
import { prepareQuotePayment } from "@/features/quotes/payments"
import { RefusedError } from "@/lib/medusa"

type Context = { params: Promise<{ token: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerCall(request, async () => {
    const input = PayQuote.safeParse(await request.json().catch(() => null))
    if (!input.success) throw new RefusedError(400, input.error.issues[0]?.message ?? "Check what you typed.")
    return prepareQuotePayment((await params).token, input.data)
  })
