import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { ShopRefusal } from "../refusal"

/**
 * Awaits a call of Stripe and turns its failures into ones that keep status and message on their way to the shopper:
 * a refused card is a payment authorization error, no answer or too many calls are "busy" (503).
 */
export async function inMedusaWords<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError)
      throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, error.message)
    if (
      error instanceof Stripe.errors.StripeConnectionError ||
      error instanceof Stripe.errors.StripeAPIError ||
      error instanceof Stripe.errors.StripeRateLimitError
    )
      throw new ShopRefusal(
        503,
        "busy",
        "The card service does not answer right now. Please try again in a minute.",
        30,
      )
    if (error instanceof Stripe.errors.StripeInvalidRequestError)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message)
    throw error
  }
}
