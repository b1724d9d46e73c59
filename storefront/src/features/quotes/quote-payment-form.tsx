"use client"

import { useElements, useStripe } from "@stripe/react-stripe-js"
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from "react"
import { bankAnswer } from "@/features/checkout/bank-answer"
import { paymentCalls } from "@/features/checkout/checkout-calls"
import { finishPayment, payByCard, type Outcome } from "@/features/checkout/pay-by-card"
import { CardSection } from "@/features/checkout/card-section"
import { problem, UNHEARD, type Problem } from "@/features/checkout/problem"
import { ProblemNotice } from "@/features/checkout/problem-notice"
import { UNDER_WAY, type PaymentPhase } from "@/features/checkout/payment-phase"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import type { QuoteToPay } from "./quote-payment"

type Props = QuoteToPay & { isDemo: boolean; isBroken: boolean; onBroken: () => void }

const LOADING = problem("card", "The card’s form is still loading. Wait a moment and press pay again.")

/** Who pays, the card, and the way to pay it. The bill goes to the quote's bill-to address. */
export function QuotePaymentForm({ page, seen, payer, approver, ...card }: Props) {
  const [calls] = useState(() => paymentCalls(page))
  const isPaying = useRef(false)
  const stripe = useStripe()
  const elements = useElements()
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [phase, setPhase] = useState<PaymentPhase | null>(null)

  /** Does one thing at a time: a second press while the first is under way is dropped. */
  async function alone(work: () => Promise<Outcome>) {
    if (isPaying.current) return
    isPaying.current = true
    setTrouble(null)
    const outcome = await work().catch((error: unknown) => {
      reportError(error)
      return problem("doubt", UNHEARD)
    })
    // A full page load: the page itself then leads to the order, or says what the quote is now.
    if (!outcome || outcome.about === "cart") return window.location.assign(page)
    isPaying.current = false
    setPhase(null)
    setTrouble(outcome)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const name = String(typed.get("name") ?? "").trim()
    const email = String(typed.get("email") ?? "").trim()
    void alone(async () => {
      if (!stripe || !elements) return LOADING
      const body = { name, email, ...seen }
      return payByCard(
        { stripe, elements, calls },
        { body, total_cents: seen.seen_total_cents, email, payer },
        setPhase,
      )
    })
  }

  const finish = () => {
    setPhase("finishing")
    return finishPayment(calls)
  }
  const begin = useEffectEvent(() => {
    const answer = bankAnswer()
    if (answer === "authorized") void alone(finish)
    else if (answer) void alone(() => Promise.resolve(answer))
  })
  useEffect(() => {
    const soon = setTimeout(() => begin())
    return () => clearTimeout(soon)
  }, [])

  return (
    <form noValidate aria-label="Payment" onSubmit={onSubmit} className="space-y-8">
      <div inert={phase !== null} className="space-y-8">
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            name="name"
            label="Your name"
            hint="Noted with the payment."
            autoComplete="name"
            defaultValue={approver.name}
          />
          <Field
            name="email"
            type="email"
            label="Your e-mail"
            hint="The receipt goes here."
            defaultValue={approver.email}
          />
        </div>
        <CardSection {...card} />
      </div>
      {trouble && <ProblemNotice problem={trouble} onLookAgain={() => void alone(finish)} />}
      <Button type="submit" aria-disabled={phase !== null || undefined} className="w-full">
        {phase ? UNDER_WAY[phase] : `Pay ${formatCents(seen.seen_total_cents)}`}
      </Button>
      <span role="status" className="sr-only">
        {phase && UNDER_WAY[phase]}
      </span>
    </form>
  )
}
