// @ts-check

/**
 * @typedef {{ paymentIntent: any, error?: undefined } | { error: any, paymentIntent?: undefined }} Result as Stripe.js
 *   hands it over: never a rejection
 */

/**
 * Calls the sandbox's API with the publishable key.
 * @param {string} origin the sandbox's
 * @param {string} key
 */
export function createApi(origin, key) {
  /** @param {"GET" | "POST"} method @param {string} secret @param {string} path @param {object} [params] @returns {Promise<Result>} */
  async function call(method, secret, path, params = {}) {
    const id = secret.split("_secret_")[0]
    const form = new URLSearchParams(flatten({ client_secret: secret, ...params })).toString()
    const url = `${origin}${path.replace(":id", encodeURIComponent(id ?? ""))}`
    try {
      const response = await fetch(method === "GET" ? `${url}?${form}` : url, {
        method,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/x-www-form-urlencoded" },
        ...(method === "POST" && { body: form }),
      })
      const body = await response.json()
      return response.ok ? { paymentIntent: body } : { error: body.error }
    } catch {
      const message =
        "We are experiencing issues connecting to our payments provider. Please check your internet connection and try again."
      return { error: { type: "api_connection_error", message } }
    }
  }

  return {
    /** @param {string} secret */
    retrieve: (secret) => call("GET", secret, "/v1/payment_intents/:id"),
    /** @param {string} secret @param {object} params */
    confirm: (secret, params) => call("POST", secret, "/v1/payment_intents/:id/confirm", params),
    /** @param {string} secret @param {"complete" | "fail"} outcome */
    answerChallenge: (secret, outcome) => call("POST", secret, "/v1/three_d_secure/:id", { outcome }),
  }
}

/**
 * Stripe's form encoding of nested values; what is absent is left out.
 * @param {object} value
 * @param {string} [parent]
 * @returns {[string, string][]}
 */
export const flatten = (value, parent) =>
  Object.entries(value).flatMap(([key, inner]) => {
    const name = parent === undefined ? key : `${parent}[${key}]`
    if (inner === undefined || inner === null) return []
    return typeof inner === "object" ? flatten(inner, name) : [/** @type {[string, string]} */ ([name, String(inner)])]
  })
