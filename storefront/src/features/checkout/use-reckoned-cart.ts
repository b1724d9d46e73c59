import type { EstimateFor } from "@sf-cess/backend/contracts"
import { useRef, useState } from "react"
import type { CheckoutCart } from "./checkout-cart"
import { estimate } from "./checkout-calls"

const UNREACHED = "Shipping and tax could not be worked out just now. They will be before you pay."

/** The cart with its totals for the place that is typed. A newer question takes the place of one that is still under way. */
export function useReckonedCart(initial: CheckoutCart) {
  const [cart, setCart] = useState(initial)
  const [isReckoning, setIsReckoning] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const asked = useRef<{ control: AbortController; answer: Promise<CheckoutCart | null> } | null>(null)

  async function ask(place: EstimateFor, control: AbortController) {
    const answer = await estimate(place, control.signal)
    if (control.signal.aborted) return null
    asked.current = null
    setIsReckoning(false)
    setTrouble(answer.is === "given" ? null : answer.is === "refused" ? answer.message : UNREACHED)
    if (answer.is !== "given") return null
    setCart(answer.data.cart)
    return answer.data.cart
  }

  /** Reckons for a place; null when the shop gave no totals or a newer question came in between. */
  function reckon(place: EstimateFor) {
    asked.current?.control.abort()
    setIsReckoning(true)
    const control = new AbortController()
    const answer = ask(place, control)
    asked.current = { control, answer }
    return answer
  }

  /** Waits for a question that is still under way, so that nobody pays a total that is about to change. */
  const reckoned = async () => (asked.current ? await asked.current.answer : cart)

  return { cart, isReckoning, trouble, reckon, reckoned }
}

export type ReckonedCart = ReturnType<typeof useReckonedCart>
