import type { PreparePayment } from "@sf-cess/backend/contracts"
import { useElements, useStripe } from "@stripe/react-stripe-js"
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from "react"
import { forgetOrdered } from "@/features/order-sheet/ordered-draft"
import { formatCents } from "@/lib/money"
import type { Failure } from "@/lib/result"
import { bankAnswer } from "./bank-answer"
import type { CheckoutCart } from "./checkout-cart"
import {
  draftPlace,
  fillForm,
  forgetDraft,
  keepDraft,
  keptDraft,
  parseDraft,
  readDraft,
  type CheckoutDraft,
} from "./checkout-draft"
import { paymentCalls } from "./checkout-calls"
import { finishPayment, payByCard, type CardPayment, type Outcome } from "./pay-by-card"
import type { PaymentPhase } from "./payment-phase"
import { problem, UNHEARD, type Problem } from "./problem"
import type { ReckonedCart } from "./use-reckoned-cart"

const LOADING = problem("card", "The card’s form is still loading. Wait a moment and press pay again.")
/** Of the fields, these change what shipping and tax come to. */
const PLACE_FIELDS = ["shipping_address.province", "shipping_address.postal_code", "shipping_option_id"]

/** Keeps one checkout together: what is typed, what it costs, and how far its payment has come. */
export function useCheckout({ cart, reckon, reckoned }: ReckonedCart) {
  const form = useRef<HTMLFormElement>(null)
  const isPaying = useRef(false)
  const stripe = useStripe()
  const elements = useElements()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [refusals, setRefusals] = useState(0)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [phase, setPhase] = useState<PaymentPhase | null>(null)

  const draft = (): CheckoutDraft => (form.current ? readDraft(form.current) : {})

  function reckonPlace() {
    const place = draftPlace(draft())
    return place.postal_code || place.province ? reckon(place) : Promise.resolve(null)
  }

  /** Does one thing at a time: a second press while the first is under way is dropped. */
  async function alone(work: () => Promise<Outcome>) {
    if (isPaying.current) return
    isPaying.current = true
    setTrouble(null)
    const outcome = await work().catch(unforeseen)
    if (!outcome) return leaveForOrder()
    isPaying.current = false
    setPhase(null)
    setTrouble(outcome)
  }

  async function pay(input: PreparePayment): Promise<Outcome> {
    if (!stripe || !elements) return LOADING
    setPhase("checking")
    const shown = input.seen_total_cents
    const current = await reckoned()
    if (current && current.totals.total_cents !== shown) return newTotal(shown, current)
    const outcome = await payByCard({ stripe, elements, calls: CALLS }, cardPayment(input), setPhase)
    if (outcome?.about !== "total" && outcome?.about !== "cart") return outcome
    const changed = await reckonPlace()
    return outcome.about === "total" && changed ? newTotal(shown, changed) : outcome
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const input = parseDraft(draft(), cart.totals.total_cents)
    setFailure(input.ok ? null : input)
    if (!input.ok) return setRefusals((count) => count + 1)
    void alone(() => pay(input.data))
  }

  function onInput({ target }: FormEvent) {
    keepDraft(draft())
    const { name } = target as HTMLInputElement
    setFailure((current) => withoutField(current, name))
    if (PLACE_FIELDS.includes(name)) void reckonPlace()
  }

  function fill(values: CheckoutDraft) {
    if (form.current) fillForm(form.current, values)
    keepDraft(draft())
    void reckonPlace()
  }

  async function lookAgain() {
    await alone(() => {
      setPhase("finishing")
      return finishPayment(CALLS)
    })
  }

  const begin = useEffectEvent(() => {
    const kept = keptDraft()
    if (kept && form.current) fillForm(form.current, kept)
    void reckonPlace()
    const answer = bankAnswer()
    if (answer === "authorized") void lookAgain()
    else if (answer) void alone(() => Promise.resolve(answer))
  })
  useEffect(() => {
    const soon = setTimeout(() => begin())
    return () => clearTimeout(soon)
  }, [])

  return { form, failure, refusals, trouble, phase, onInput, onSubmit, fill, lookAgain: () => void lookAgain() }
}

const CALLS = paymentCalls("/checkout")

const cardPayment = (input: PreparePayment): CardPayment => ({
  body: input,
  total_cents: input.seen_total_cents,
  email: input.email,
  payer: input.billing_address ?? input.shipping_address,
})

const newTotal = (shown: number, { totals }: CheckoutCart) =>
  problem(
    "total",
    `The total is now ${formatCents(totals.total_cents)}; it was ${formatCents(shown)}. Nothing was charged. Look at it, then press pay again.`,
  )

/** A fault of ours or of Stripe.js may have struck before or after the bank agreed. */
function unforeseen(error: unknown): Problem {
  reportError(error)
  return problem("doubt", UNHEARD)
}

/** A full page load: the order's page has its own policy, and the way back must not lead into a form that was paid. */
function leaveForOrder() {
  forgetDraft()
  forgetOrdered()
  window.location.assign("/checkout/placed")
}

function withoutField(failure: Failure | null, name: string): Failure | null {
  if (!failure?.fields?.[name]) return failure
  const { [name]: _mended, ...fields } = failure.fields
  return Object.keys(fields).length > 0 ? { ...failure, fields } : null
}
