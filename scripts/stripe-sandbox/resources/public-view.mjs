// @ts-check

/** The fields that Stripe shows to a browser: no customer, metadata or charge. */
const publicFields = {
  payment_intent: [
    "id",
    "object",
    "amount",
    "amount_details",
    "automatic_payment_methods",
    "canceled_at",
    "cancellation_reason",
    "capture_method",
    "client_secret",
    "confirmation_method",
    "created",
    "currency",
    "description",
    "last_payment_error",
    "livemode",
    "next_action",
    "payment_method",
    "payment_method_configuration_details",
    "payment_method_types",
    "processing",
    "receipt_email",
    "setup_future_usage",
    "shipping",
    "source",
    "status",
  ],
  payment_method: [
    "id",
    "object",
    "allow_redisplay",
    "billing_details",
    "card",
    "created",
    "customer",
    "livemode",
    "radar_options",
    "type",
  ],
}

/**
 * What a publishable key may see of an answer, nested objects included.
 * @param {any} value
 * @returns {any}
 */
export function publicView(value) {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(publicView)
  const fields = publicFields[/** @type {keyof typeof publicFields} */ (value.object)]
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !fields || fields.includes(field))
      .map(([field, inner]) => [field, publicView(inner)]),
  )
}
