import { PaymentSessionStatus } from "@medusajs/framework/types"
import Stripe from "stripe"
import { z } from "zod"

/** What Medusa keeps of a PaymentIntent with its session and payment. Amounts in cents. */
export const PaymentData = z.object({
  id: z.string(),
  session_id: z.string(),
  cart_id: z.string(),
  client_secret: z.string().nullable(),
  status: z.string(),
  amount: z.int(),
  currency: z.string(),
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
})
export type PaymentData = z.infer<typeof PaymentData>

/** The PaymentIntent as the shop keeps it; the card is known once `latest_charge` was expanded. */
export function paymentData(intent: Stripe.PaymentIntent): PaymentData {
  const charge = typeof intent.latest_charge === "object" ? intent.latest_charge : null
  const card = charge?.payment_method_details?.card
  return {
    id: intent.id,
    session_id: intent.metadata.session_id ?? "",
    cart_id: intent.metadata.cart_id ?? "",
    client_secret: intent.client_secret,
    status: intent.status,
    amount: intent.amount,
    currency: intent.currency,
    card: card ? { brand: card.brand ?? "card", last4: card.last4 ?? "" } : null,
  }
}

const statuses: Record<Stripe.PaymentIntent.Status, PaymentSessionStatus> = {
  requires_payment_method: "pending",
  requires_confirmation: "pending",
  processing: "pending",
  requires_action: "requires_more",
  requires_capture: "authorized",
  succeeded: "captured",
  canceled: "canceled",
}

/** Medusa's word for a PaymentIntent's status (docs.stripe.com/payments/paymentintents/lifecycle). */
export const sessionStatus = (intent: Stripe.PaymentIntent): PaymentSessionStatus => statuses[intent.status] ?? "error"

/** True while the buyer's bank holds or has given the money, so that only an order, a void or a refund may follow. */
export const holdsMoney = (intent: Stripe.PaymentIntent) =>
  intent.status === "requires_capture" || intent.status === "succeeded"

/** True while nothing was confirmed, so that amount and cart may still change. */
export const isOpen = (intent: Stripe.PaymentIntent) =>
  intent.status === "requires_payment_method" || intent.status === "requires_confirmation"
