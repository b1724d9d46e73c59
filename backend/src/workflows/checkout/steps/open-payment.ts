import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_PROVIDER_ID } from "../../../config/provider-ids"
import { PreparedPayment } from "../../../contracts/checkout"
import { toCents, toMajor } from "../../../pricing/cents"
import { isOpen } from "../../../stripe/payment-data"
import { CartRecord, loadOpenCart } from "../../cart/cart-record"
import { settledTotalCents } from "../cart-total"
import { listLiveSessions, PaymentSession, retrieveIntent } from "../payment-sessions"

/** Stripe charges no card for less (docs.stripe.com/currencies, minimum charge amounts). */
const LEAST_CENTS = 50

const tooLittle = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "A card can be charged from $0.50 on. Please add something to your cart.",
  )

export type OpenPaymentInput = { cart_id: string; held_until: string }

/**
 * The one payment session of a settled cart, for exactly its total: an open one of that amount is kept, any other is
 * voided first. A total of 0 needs none.
 */
export const openPaymentStep = createStep(
  "open-payment",
  async ({ cart_id, held_until }: OpenPaymentInput, { container }) => {
    const cart = await loadOpenCart(container, cart_id)
    const amount_cents = await settledTotalCents(container, cart)
    const prepared = { amount_cents, held_until }
    if (amount_cents > 0 && amount_cents < LEAST_CENTS) throw tooLittle()
    const kept = await keepOrVoid(container, cart, amount_cents)
    if (amount_cents === 0) return new StepResponse<PreparedPayment, string>({ ...prepared, client_secret: null })
    if (kept) return new StepResponse<PreparedPayment, string>({ ...prepared, client_secret: kept.data.client_secret })

    const payments = container.resolve(Modules.PAYMENT)
    const session = await payments.createPaymentSession(await collectionFor(container, cart, amount_cents), {
      provider_id: PAYMENT_PROVIDER_ID,
      currency_code: cart.currency_code,
      amount: toMajor(amount_cents),
      data: { cart_id: cart.id },
    })
    const client_secret = String(session.data?.client_secret ?? "")
    return new StepResponse<PreparedPayment, string>({ ...prepared, client_secret }, session.id)
  },
  async (sessionId, { container }) => {
    if (sessionId) await container.resolve(Modules.PAYMENT).deletePaymentSession(sessionId)
  },
)

async function keepOrVoid(
  container: MedusaContainer,
  cart: CartRecord,
  amountCents: number,
): Promise<PaymentSession | null> {
  let kept: PaymentSession | null = null
  for (const session of await listLiveSessions(container, cart.id)) {
    const usable = toCents(session.amount) === amountCents && amountCents > 0 && isOpen(await retrieveIntent(session))
    if (usable && !kept) kept = session
    else await container.resolve(Modules.PAYMENT).deletePaymentSession(session.id)
  }
  return kept
}

/** The cart's payment collection, brought to the amount, or a new one with its link. */
async function collectionFor(container: MedusaContainer, cart: CartRecord, amountCents: number): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const amount = toMajor(amountCents)
  const { data } = await query.graph({ entity: "cart", fields: ["payment_collection.id"], filters: { id: cart.id } })
  const existing = data[0]?.payment_collection?.id
  if (existing) {
    await payments.updatePaymentCollections(existing, { amount })
    return existing
  }
  const created = await payments.createPaymentCollections({ currency_code: cart.currency_code, amount })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: cart.id },
    [Modules.PAYMENT]: { payment_collection_id: created.id },
  })
  return created.id
}
