import { PreparePayment } from "@sf-cess/backend/contracts"
import { answerCall } from "@/features/checkout/answer-call"
import { preparePayment } from "@/features/checkout/payments"
import { RefusedError } from "@/lib/medusa"

export const POST = (request: Request) =>
  answerCall(request, async () => {
    const input = PreparePayment.safeParse(await request.json().catch(() => null))
    if (!input.success) throw new RefusedError(400, input.error.issues[0]?.message ?? "Check what you typed.")
    return preparePayment(input.data)
  })
