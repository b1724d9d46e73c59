// @ts-check
import { createApi } from "./api.mjs"

const query = new URLSearchParams(window.location.search)
const secret = query.get("client_secret") ?? ""
const api = createApi(window.location.origin, query.get("key") ?? "")
const buttons = [...document.querySelectorAll("button")]
/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id))
const isFramed = window.parent !== window

/** @param {string} type */
const tellParent = (type) => window.parent.postMessage({ type }, "*")

/** @param {"complete" | "fail"} outcome */
async function answer(outcome) {
  for (const button of buttons) button.disabled = true
  const before = await api.retrieve(secret)
  const { error } = await api.answerChallenge(secret, outcome)
  if (isFramed) return tellParent("challenge-answered")
  // A full page: the shop said where to go on. The address comes from the payment, never from this page's own query.
  const returnUrl = before.paymentIntent?.next_action?.redirect_to_url?.return_url
  if (returnUrl) return window.location.assign(withOutcome(returnUrl, outcome === "complete" && !error))
  element("problem").textContent = error?.message ?? "Done. You can close this page."
}

/** @param {string} returnUrl @param {boolean} isPaid */
function withOutcome(returnUrl, isPaid) {
  const url = new URL(returnUrl)
  url.searchParams.set("payment_intent", query.get("payment_intent") ?? "")
  url.searchParams.set("payment_intent_client_secret", secret)
  url.searchParams.set("redirect_status", isPaid ? "succeeded" : "failed")
  return url
}

element("complete").addEventListener("click", () => void answer("complete"))
element("fail").addEventListener("click", () => void answer("fail"))
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && isFramed) tellParent("challenge-canceled")
})

const { paymentIntent } = await api.retrieve(secret)
if (paymentIntent) {
  const { amount, currency } = paymentIntent
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amount / 100)
  element("amount").textContent = ` ${money}`
}
element("complete").focus()
