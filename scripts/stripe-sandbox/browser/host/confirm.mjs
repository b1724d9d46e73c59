// @ts-check
import { SANDBOX } from "./channel.mjs"
import { groups, notMounted } from "./elements.mjs"
import { showChallenge } from "./overlay.mjs"

/** @typedef {import("../frame/api.mjs").Result} Result */
/** @typedef {ReturnType<typeof import("../frame/api.mjs").createApi>} Api */

/** @param {string} message */
const invalid = (message) => ({ error: { type: "invalid_request_error", message } })

/**
 * Pays: with the card in the Payment Element, or with a payment method that exists already.
 * @param {Api} api
 * @param {{ elements?: object, clientSecret?: string, confirmParams?: any, redirect?: "always" | "if_required" }} options
 * @returns {Promise<Result>} never rejects; with `redirect: "always"` it leaves the page once paid
 */
export async function confirmPayment(api, { elements, clientSecret, confirmParams = {}, redirect = "always" }) {
  const group = elements && groups.get(elements)
  const secret = clientSecret ?? group?.options.clientSecret
  if (!secret) return invalid("confirmPayment needs a clientSecret.")
  if (redirect === "always" && !confirmParams.return_url)
    return invalid("confirmPayment needs confirmParams.return_url.")
  if (group?.options.mode && !group.isSubmitted)
    return invalid("elements.submit() must be called before stripe.confirmPayment().")
  const confirmed = await (group
    ? (group.ask({ type: "confirm", secret, confirmParams, expected: expectedBy(group.options) }) ?? {
        error: notMounted,
      })
    : confirmExisting(api, secret, confirmParams))
  const result = confirmed.error ? confirmed : await finishAction(api, confirmed.paymentIntent)
  if (result.error || redirect === "if_required") return result
  return leave(confirmParams.return_url, result.paymentIntent)
}

/**
 * Goes through 3-D Secure if the payment waits for it.
 * @param {Api} api
 * @param {any} intent
 * @returns {Promise<Result>}
 */
export async function finishAction(api, intent) {
  if (intent.status !== "requires_action") return { paymentIntent: intent }
  const { use_stripe_sdk: challenge, redirect_to_url: page } = intent.next_action
  // On the address by which this page reached the sandbox: another name for the same machine is another origin.
  const { pathname, search } = new URL(challenge?.stripe_js ?? page.url)
  const outcome = await showChallenge(new URL(pathname + search, SANDBOX).href)
  if (outcome === "canceled") await api.answerChallenge(intent.client_secret, "fail")
  const result = await api.retrieve(intent.client_secret)
  if (result.error || result.paymentIntent.status !== "requires_payment_method") return result
  const { last_payment_error: failure, ...shown } = result.paymentIntent
  return { error: { ...failure, payment_intent: { ...shown, last_payment_error: failure } } }
}

/** @param {Api} api @param {string} secret @param {any} confirmParams @returns {Promise<Result>} */
function confirmExisting(api, secret, { expand: _expand, ...params }) {
  return api.confirm(secret, { ...params, use_stripe_sdk: true })
}

/** What the shopper was shown in the deferred flow; the intent must agree. @param {any} options */
const expectedBy = ({ mode, amount, currency, captureMethod, capture_method }) =>
  mode === "payment" ? { amount, currency, capture_method: captureMethod ?? capture_method ?? "automatic" } : undefined

/** @param {string} returnUrl @param {any} intent @returns {Promise<never>} */
function leave(returnUrl, { id, client_secret: secret, status }) {
  const url = new URL(returnUrl)
  url.searchParams.set("payment_intent", id)
  url.searchParams.set("payment_intent_client_secret", secret)
  url.searchParams.set("redirect_status", ["succeeded", "requires_capture"].includes(status) ? "succeeded" : "pending")
  window.location.assign(url)
  return new Promise(() => {})
}
