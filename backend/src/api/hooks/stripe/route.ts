import { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receivePaymentEventWorkflow } from "../../../workflows/payment-event/receive-payment-event"
import { readWebhook } from "../../../stripe/read-webhook"

/**
 * Takes an event of Stripe: verified, kept, answered; the work on it comes after. When it cannot be kept the answer is an
 * error, and Stripe sends it again for up to three days (docs.stripe.com/webhooks).
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const event = readWebhook(req.rawBody, req.headers["stripe-signature"])
  await receivePaymentEventWorkflow(req.scope).run({ input: event })
  res.json({ received: true })
}
