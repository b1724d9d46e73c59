import {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { PAYMENT_PROVIDER } from "../../config/provider-ids"
import { toCents } from "../../pricing/cents"
import { PaymentData, paymentData, sessionStatus } from "../../stripe/payment-data"
import { stripeClient } from "../../stripe/stripe-client"
import { inMedusaWords } from "../../stripe/in-medusa-words"

/**
 * Cards through Stripe's PaymentIntents, authorised first and captured after the order is placed. Medusa's own adapter
 * takes any intent for any session, passes client data on to Stripe and captures in whole whatever is asked
 * (hazards H15); this one binds intent, session, cart and amount to each other.
 */
export class StripePayment extends AbstractPaymentProvider {
  static override identifier = PAYMENT_PROVIDER.identifier
  private readonly stripe = stripeClient()

  constructor(container: Record<string, unknown>, config?: Record<string, unknown>) {
    super(container, config)
  }

  /** One PaymentIntent a session; `data` may name the cart, all else of it is ignored. */
  async initiatePayment({ amount, currency_code, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = String(data?.session_id ?? "")
    const cart_id = String(data?.cart_id ?? "")
    const intent = await inMedusaWords(
      this.stripe.paymentIntents.create(
        {
          amount: toCents(amount),
          currency: currency_code,
          capture_method: "manual",
          automatic_payment_methods: { enabled: true },
          metadata: { session_id, cart_id },
        },
        { idempotencyKey: `create-${session_id}` },
      ),
    )
    return { id: intent.id, status: sessionStatus(intent), data: paymentData(intent) }
  }

  /** @throws MedusaError (payment_authorization_error) when the intent belongs to another session or amount. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const kept = PaymentData.parse(data)
    const intent = await this.read(kept.id)
    if (
      intent.metadata.session_id !== kept.session_id ||
      intent.amount !== kept.amount ||
      intent.currency !== kept.currency
    )
      throw new MedusaError(
        MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
        "This payment does not belong to this checkout. Nothing was charged; please start the payment again.",
      )
    return { status: sessionStatus(intent), data: paymentData(intent) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const intent = await this.read(PaymentData.parse(data).id)
    return { status: sessionStatus(intent), data: paymentData(intent) }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: paymentData(await this.read(PaymentData.parse(data).id)) }
  }

  /** Changes the amount while nothing is confirmed; a canceled intent only has its status taken over. */
  async updatePayment({ data, amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    let intent = await this.read(PaymentData.parse(data).id)
    if (intent.status !== "canceled" && intent.amount !== toCents(amount))
      intent = await inMedusaWords(this.stripe.paymentIntents.update(intent.id, { amount: toCents(amount) }))
    return { status: sessionStatus(intent), data: paymentData(intent) }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment({ data })
  }

  /** Voids the authorisation. Repeating it is harmless; captured money cannot be voided and is an error. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = PaymentData.safeParse(data).data?.id
    if (!id) return { data }
    const intent = await this.read(id)
    if (intent.status === "canceled") return { data: paymentData(intent) }
    return { data: paymentData(await inMedusaWords(this.stripe.paymentIntents.cancel(id))) }
  }

  /** Captures the whole authorisation; an intent that is captured already is left as it is. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { id } = PaymentData.parse(data)
    const intent = await this.read(id)
    if (intent.status !== "succeeded")
      await inMedusaWords(this.stripe.paymentIntents.capture(id, {}, { idempotencyKey: `capture-${id}` }))
    return { data: paymentData(await this.read(id)) }
  }

  /** Gives `amount` (major units) back to the card; the key of Medusa's refund makes a repeated call harmless. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { id } = PaymentData.parse(data)
    const options = context?.idempotency_key ? { idempotencyKey: `refund-${context.idempotency_key}` } : {}
    await inMedusaWords(this.stripe.refunds.create({ payment_intent: id, amount: toCents(amount) }, options))
    return { data: paymentData(await this.read(id)) }
  }

  /** Webhooks come in by the shop's own route, which keeps each event before it answers (hazards H12). */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }

  private read(id: string): Promise<Stripe.PaymentIntent> {
    return inMedusaWords(this.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] }))
  }
}
