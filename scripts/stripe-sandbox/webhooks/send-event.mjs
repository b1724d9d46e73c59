// @ts-check
import Stripe from "stripe"

const TIMEOUT_MS = 20_000

/**
 * Posts an event as Stripe does: pretty JSON, signed with the endpoint's secret and the moment of sending.
 * @param {import("stripe").Stripe.Event} event
 * @param {{ url: string, secret: string }} endpoint
 * @returns {Promise<{ ok: boolean, detail: string }>} never rejects: a shop that is down is an answer too
 */
export async function sendEvent(event, { url, secret }) {
  const payload = JSON.stringify(event, null, 2)
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature,
        "user-agent": "Stripe/1.0 (sandbox)",
      },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.arrayBuffer()
    return { ok: response.ok, detail: `HTTP ${response.status}` }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? String(error.cause ?? error.message) : String(error) }
  }
}
