// @ts-check

/**
 * @typedef {object} ErrorFields the body of Stripe's `error`, see https://docs.stripe.com/api/errors
 * @property {"api_error" | "card_error" | "idempotency_error" | "invalid_request_error"} type
 * @property {string} message
 * @property {string} [code]
 * @property {string} [decline_code]
 * @property {string} [param]
 * @property {string} [charge]
 * @property {object} [payment_intent]
 * @property {object} [payment_method]
 */

/** An answer that is not 2xx, in Stripe's shape. */
export class StripeApiError extends Error {
  /**
   * @param {number} status HTTP status
   * @param {ErrorFields} fields
   * @param {{ keep?: boolean, commit?: boolean }} [effects] `keep`: an idempotency key replays this answer (false when
   *   the parameters were refused before anything ran). `commit`: what the request changed stays, as after a decline.
   */
  constructor(status, fields, { keep = true, commit = false } = {}) {
    super(fields.message)
    this.status = status
    this.fields = fields
    this.keep = keep
    this.commit = commit
  }
}

/**
 * A parameter that is missing, unknown or malformed: 400, and not remembered by the idempotency key.
 * @param {string} message
 * @param {string} param
 * @param {string} [code]
 */
export const parameterError = (message, param, code) =>
  new StripeApiError(400, { type: "invalid_request_error", message, param, ...(code && { code }) }, { keep: false })

/**
 * A request that is well formed but not possible now: 400.
 * @param {string} message
 * @param {Partial<ErrorFields>} [fields]
 */
export const refused = (message, fields = {}) =>
  new StripeApiError(400, { type: "invalid_request_error", message, ...fields })

/**
 * @param {string} noun as Stripe's messages have it, e.g. `payment_intent`
 * @param {string} id
 * @param {string} [param] the parameter that named it
 */
export const missing = (noun, id, param = "id") =>
  new StripeApiError(
    404,
    { type: "invalid_request_error", code: "resource_missing", message: `No such ${noun}: '${id}'`, param },
    { keep: false },
  )
