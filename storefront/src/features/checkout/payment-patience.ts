/**
 * How long a payment's call to the backend may take, in milliseconds: place-order may wait in its queue for 25 s before it
 * works, and a preparation asks a slow Stripe twice for 8 s. The backend then has an answer; giving up before it would only
 * leave the buyer in doubt.
 */
export const PAYMENT_PATIENCE_MS = 35_000
