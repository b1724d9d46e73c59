// @ts-check
import { createApi } from "../frame/api.mjs"
import { SANDBOX } from "./channel.mjs"
import { confirmPayment, finishAction } from "./confirm.mjs"
import { createElements } from "./elements.mjs"

/** The release of Stripe.js that `@stripe/stripe-js` 10 expects with a test key. */
const RELEASE = "endive"

/** @param {string} name */
const notCovered = (name) => async () => ({
  error: { type: "invalid_request_error", message: `The Stripe sandbox does not cover stripe.${name}().` },
})

/**
 * The `Stripe(publishableKey)` of Stripe.js, as far as a shop with the Payment Element needs it.
 * @param {string} key
 */
function createStripe(key) {
  const api = createApi(SANDBOX, key)
  return {
    /** @param {any} [options] */
    elements: (options) => createElements(key, options),
    /** @param {Parameters<typeof confirmPayment>[1]} options */
    confirmPayment: (options) => confirmPayment(api, options),
    /** @param {string} secret @param {{ payment_method?: string, return_url?: string }} [data] @param {{ handleActions?: boolean }} [options] */
    async confirmCardPayment(secret, data = {}, { handleActions = true } = {}) {
      const result = await api.confirm(secret, { ...data, use_stripe_sdk: true })
      return result.error || !handleActions ? result : finishAction(api, result.paymentIntent)
    },
    /** @param {{ clientSecret: string }} options */
    async handleNextAction({ clientSecret }) {
      const result = await api.retrieve(clientSecret)
      return result.error ? result : finishAction(api, result.paymentIntent)
    },
    /** @param {string} secret */
    retrievePaymentIntent: (secret) => api.retrieve(secret),
    createPaymentMethod: notCovered("createPaymentMethod"),
    createToken: notCovered("createToken"),
    createConfirmationToken: notCovered("createConfirmationToken"),
    registerAppInfo() {},
    _registerWrapper() {},
  }
}

Object.assign(window, { Stripe: Object.assign(createStripe, { version: RELEASE }) })
