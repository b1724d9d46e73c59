import type { UsAddress } from "@sf-cess/backend/contracts"
import type { Stripe, StripeElements, StripeError } from "@stripe/stripe-js"
import { cardRefusal } from "./card-refusal"
import type { Answer, PaymentCalls } from "./checkout-calls"
import { finishOrder, patiently } from "./finish-order"
import type { PaymentPhase } from "./payment-phase"
import { problem, refusedProblem, UNHEARD, type Problem } from "./problem"

/** Null means that the order is placed. */
export type Outcome = Problem | null

type Till = { stripe: Stripe; elements: StripeElements; calls: PaymentCalls }

/** What is paid: what the shop is asked to prepare, and what the bank is told of whoever pays. */
export type CardPayment = { body: unknown; total_cents: number; email: string; payer: UsAddress }

/** From card to order: checks the card's fields, holds the stock, lets the bank authorize, places the order. What costs nothing skips the card. */
export async function payByCard(
  till: Till,
  payment: CardPayment,
  onPhase: (phase: PaymentPhase) => void,
): Promise<Outcome> {
  onPhase("checking")
  const fields = payment.total_cents > 0 ? await till.elements.submit() : {}
  if (fields.error) return problem("card", fields.error.message ?? "Check the card’s details.")

  const prepared = await patiently(() => till.calls.preparePayment(payment.body))
  if (prepared.is !== "given") return unprepared(till.calls, prepared)

  const { client_secret } = prepared.data.payment
  if (client_secret !== null) {
    onPhase("confirming")
    const refusal = await confirmCard(till, client_secret, payment)
    if (refusal) return refusal
  }
  onPhase("finishing")
  return finishPayment(till.calls)
}

async function confirmCard(
  { stripe, elements, calls }: Till,
  clientSecret: string,
  payment: CardPayment,
): Promise<Problem | null> {
  const { error } = await stripe.confirmPayment({
    elements,
    clientSecret,
    redirect: "if_required",
    confirmParams: { return_url: returnUrl(calls), payment_method_data: { billing_details: billingDetails(payment) } },
  })
  return error && !leavesDoubt(error) ? problem("card", cardRefusal(error)) : null
}

/** Places the order of a payment that the bank has authorized, or says why there is none. */
export async function finishPayment(calls: PaymentCalls): Promise<Outcome> {
  const answer = await finishOrder(calls)
  if (answer.is === "given") return null
  return answer.is === "silent" ? problem("doubt", UNHEARD) : refusedProblem(answer, "doubt")
}

/** Banks send the shopper back here; Stripe adds what came of it to the address. */
const returnUrl = ({ page }: PaymentCalls) => new URL(page, window.location.href).href

/** After these the card may be authorized all the same, so the shop is asked rather than the shopper told. */
const leavesDoubt = ({ type, code }: StripeError) =>
  type === "api_connection_error" || type === "api_error" || code === "payment_intent_unexpected_state"

/** Why no payment was prepared; none is needed where the cart has become an order meanwhile, in another tab or by the webhook. */
async function unprepared(calls: PaymentCalls, answer: Exclude<Answer<unknown>, { is: "given" }>): Promise<Outcome> {
  if (await hasOrder(calls)) return null
  if (answer.is === "silent")
    return problem("shop", "The shop did not answer. Nothing was charged; press pay to try again.")
  // An earlier try was authorized, perhaps in a tab that is closed by now: only its order is missing.
  if (answer.code === "payment_in_progress") return finishPayment(calls)
  return refusedProblem(answer, answer.code === "cart_empty" ? "cart" : "shop")
}

async function hasOrder({ findOrder }: PaymentCalls) {
  const found = await findOrder()
  return found.is === "given" && found.data.order !== null
}

/** The address goes along whole, since the card's form was told not to ask for any of it. */
function billingDetails({ email, payer }: CardPayment) {
  return {
    name: `${payer.first_name} ${payer.last_name}`,
    email,
    phone: payer.phone ?? "",
    address: {
      line1: payer.address_1,
      line2: payer.address_2 ?? "",
      city: payer.city,
      state: payer.province,
      postal_code: payer.postal_code,
      country: "US",
    },
  }
}
