// @ts-check
import { mergeGiven } from "./update-payment-intent.mjs"
import { parameterError, refused, StripeApiError } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"
import { cardBehind, createPaymentMethod, findPaymentMethod } from "./create-payment-method.mjs"
import { assertIntentCanBe } from "./payment-intent-status.mjs"
import { failPayment, settlePayment } from "./settle-payment.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */
/** @typedef {import("stripe").Stripe.PaymentMethod} PaymentMethod */
/** @typedef {import("../cards/test-cards.mjs").TestCard} TestCard */

/**
 * @typedef {object} ConfirmParams
 * @property {string} [payment_method]
 * @property {import("./create-payment-method.mjs").PaymentMethodParams} [payment_method_data]
 * @property {string} [return_url]
 * @property {boolean} [use_stripe_sdk]
 * @property {boolean} [off_session]
 * @property {boolean} [error_on_requires_action]
 */

/**
 * Tries to pay: the intent comes back authorised or paid, or waiting for 3-D Secure; a decline throws Stripe's 402.
 * @param {Context} context
 * @param {PaymentIntent} before
 * @param {ConfirmParams & Record<string, unknown>} params
 * @returns {PaymentIntent}
 */
export function confirmPaymentIntent(context, before, params) {
  assertIntentCanBe("confirmed", before)
  const method = choosePaymentMethod(context, before, params)
  assertReturnUrl(context, before, params)
  const intent = mergeGiven({ ...before, payment_method: method.id, next_action: null }, params)
  const card = cardBehind(context, method.id)
  if (!needsAuthentication(intent, card, params))
    return settlePayment(context, intent, method, { authenticated: false })
  if (card.authenticationDecline)
    return settlePayment(context, intent, method, { authenticated: false, decline: card.authenticationDecline })
  if (params.off_session || params.error_on_requires_action) throw authenticationRequired(context, intent, method)
  const waiting = context.store.put("payment_intents", {
    ...intent,
    last_payment_error: null,
    next_action: nextAction(context, intent, params),
    status: "requires_action",
  })
  context.emit("payment_intent.requires_action", waiting)
  return waiting
}

/** @param {Context} context @param {PaymentIntent} intent @param {ConfirmParams} params @returns {PaymentMethod} */
function choosePaymentMethod(context, intent, params) {
  const method = params.payment_method_data
    ? createPaymentMethod(context, params.payment_method_data)
    : findChosen(context, params.payment_method ?? intent.payment_method)
  if (method.customer !== null && method.customer !== intent.customer)
    throw refused(`The PaymentMethod ${method.id} belongs to a customer; the PaymentIntent must name the same one.`, {
      param: "payment_method",
    })
  if (method.customer === null && context.store.get("test_cards", method.id).used)
    throw refused(
      "The provided PaymentMethod was previously used without being attached to a customer. It may not be used again.",
      { param: "payment_method" },
    )
  return method
}

/** @param {Context} context @param {PaymentIntent["payment_method"]} id */
function findChosen(context, id) {
  if (typeof id === "string") return findPaymentMethod(context, id)
  throw refused(
    "You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.",
    {
      code: "payment_intent_unexpected_state",
    },
  )
}

/** @param {Context} context @param {PaymentIntent} intent @param {ConfirmParams} params */
function assertReturnUrl(context, intent, params) {
  const mayRedirect = intent.automatic_payment_methods?.allow_redirects === "always"
  if (context.key === "publishable" || params.use_stripe_sdk || !mayRedirect || params.return_url !== undefined) return
  throw parameterError(
    "This PaymentIntent is configured to accept payment methods that might redirect your customer off of your page: provide a `return_url`, or create it with `automatic_payment_methods[allow_redirects]` set to `never`.",
    "return_url",
  )
}

/** @param {PaymentIntent} intent @param {TestCard} card @param {ConfirmParams} params */
function needsAuthentication(intent, card, params) {
  const asked = intent.payment_method_options?.card?.request_three_d_secure
  if (card.authentication === "required") return true
  if (card.authentication === "required_on_session") return !params.off_session
  return card.authentication === "optional" && (asked === "any" || asked === "challenge")
}

/** @param {Context} context @param {PaymentIntent} intent @param {ConfirmParams} params @returns {PaymentIntent["next_action"]} */
function nextAction(context, intent, { return_url, use_stripe_sdk }) {
  const challenge = new URL("/3d-secure", context.settings.publicUrl)
  challenge.search = new URLSearchParams({
    payment_intent: intent.id,
    client_secret: intent.client_secret ?? "",
    key: context.settings.publishableKey,
    ...(return_url !== undefined && { return_url }),
  }).toString()
  if (return_url !== undefined && !use_stripe_sdk)
    return { type: "redirect_to_url", redirect_to_url: { return_url, url: challenge.href } }
  const source = createId("payatt")
  return {
    type: "use_stripe_sdk",
    use_stripe_sdk: { type: "three_d_secure_redirect", source, stripe_js: challenge.href },
  }
}

/** @param {Context} context @param {PaymentIntent} intent @param {PaymentMethod} method */
function authenticationRequired(context, intent, method) {
  const fields = {
    type: /** @type {const} */ ("card_error"),
    code: "authentication_required",
    decline_code: "authentication_required",
    message: "Your card was declined. This transaction requires authentication.",
  }
  const failed = failPayment(context, intent, method, fields)
  return new StripeApiError(402, { ...fields, payment_intent: failed, payment_method: method }, { commit: true })
}
