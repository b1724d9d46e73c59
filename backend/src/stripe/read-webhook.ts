import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { readSettings } from "../config/read-settings"
import { NewPaymentEvent } from "../modules/payment-event/service"
import { STRIPE_API_VERSION, stripeClient } from "./stripe-client"

/**
 * The event in a webhook's raw body, once its signature is verified. While a secret is rotated, STRIPE_WEBHOOK_SECRET
 * holds both, parted by a comma.
 * @throws MedusaError invalid_data (400) for a missing or wrong signature, another API version or the other mode.
 */
export function readWebhook(
  rawBody: Buffer | string | undefined,
  signature: string | string[] | undefined,
): NewPaymentEvent {
  const event = verify(rawBody, signature)
  if (event.api_version !== STRIPE_API_VERSION) throw refuse(`Set this webhook's API version to ${STRIPE_API_VERSION}.`)
  const livemode = readSettings(process.env).STRIPE_API_KEY.includes("_live_")
  if (event.livemode !== livemode) throw refuse("This event belongs to Stripe's other mode.")
  const object = event.data.object
  return {
    stripe_event_id: event.id,
    type: event.type,
    object_id: "id" in object && object.id ? object.id : event.id,
    payload: event,
  }
}

function verify(rawBody: Buffer | string | undefined, signature: string | string[] | undefined): Stripe.Event {
  if (!rawBody || typeof signature !== "string") throw refuse("This is not a signed event.")
  for (const secret of readSettings(process.env).STRIPE_WEBHOOK_SECRET.split(",")) {
    try {
      return stripeClient().webhooks.constructEvent(rawBody, signature, secret.trim())
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw refuse("This is not an event.")
    }
  }
  throw refuse("The signature of this event is not valid.")
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
