import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import Stripe from "stripe"
import { Amount } from "../../pricing/cents"
import { ShopRefusal } from "../../refusal"
import { holdsMoney, PaymentData } from "../../stripe/payment-data"
import { stripeClient } from "../../stripe/stripe-client"
import { inMedusaWords } from "../../stripe/in-medusa-words"

const Session = z.object({
  id: z.string(),
  status: z.string(),
  amount: Amount,
  currency_code: z.string(),
  payment_collection_id: z.string(),
  data: PaymentData,
  payment: z.object({ id: z.string(), canceled_at: z.unknown(), captured_at: z.unknown() }).nullish(),
})
export type PaymentSession = z.infer<typeof Session>

const DEAD = ["canceled", "error"]

/** The payment sessions of a cart that could still become its order's payment; normally none or one. */
export async function listLiveSessions(container: MedusaContainer, cartId: string): Promise<PaymentSession[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.payment_sessions.*", "payment_collection.payment_sessions.payment.*"],
    filters: { id: cartId },
  })
  const sessions: unknown[] = data[0]?.payment_collection?.payment_sessions ?? []
  return sessions.flatMap((session) => {
    const parsed = Session.safeParse(session)
    return parsed.success && !DEAD.includes(parsed.data.status) ? [parsed.data] : []
  })
}

/** The PaymentIntent behind a session, as Stripe knows it now. */
export const retrieveIntent = (session: PaymentSession): Promise<Stripe.PaymentIntent> =>
  inMedusaWords(stripeClient().paymentIntents.retrieve(session.data.id))

/** @throws ShopRefusal payment_in_progress (409) when money is held or on its way for this session. */
export async function assertNotPaid(session: PaymentSession): Promise<void> {
  const intent = await retrieveIntent(session)
  if (!holdsMoney(intent) && intent.status !== "processing") return
  throw new ShopRefusal(
    409,
    "payment_in_progress",
    "Your payment for this cart is being finished. Please wait a moment; the order will appear by itself.",
    5,
  )
}
