/** What stands between the shopper and an order, in words, and what it is about: that decides where it is said and what is offered. */
export type Problem = {
  /** card: mend it in the card's fields. cart: mend it in the cart. total: look at it and press pay again. doubt: look again for the order. */
  about: "card" | "cart" | "total" | "doubt" | "shop"
  message: string
}

export const problem = (about: Problem["about"], message: string): Problem => ({ about, message })

/** Said only after the order was looked for: the card may be authorized all the same. */
export const UNHEARD =
  "We have not heard yet whether your order was placed. Please do not pay again: look once more in a minute."

/** What the shop's refusals are about. After each of these the payment becomes no order by itself any more. */
const FINAL: Record<string, Problem["about"]> = {
  payment_failed: "card",
  payment_voided: "cart",
  total_changed: "total",
  promotion_refused: "cart",
  sold_out: "cart",
  not_for_sale: "cart",
  quote_changed: "cart",
  quote_closed: "cart",
  stock_short: "cart",
}

export const isFinal = (code = "") => Object.hasOwn(FINAL, code)

type Refused = { code?: string; message: string }

/** A refusal as a problem; `otherwise` says what one is about that is none of the final ones. */
export const refusedProblem = ({ code = "", message }: Refused, otherwise: Problem["about"]) =>
  problem(FINAL[code] ?? otherwise, message)
