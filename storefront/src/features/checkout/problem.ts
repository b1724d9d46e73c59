/** What stands between the shopper and an order, in words, and what it is about: that decides where it is said and what is offered. */
export type Problem = {
  /** card: mend it in the card's fields. cart: mend it in the cart. total: look at it and press pay again. doubt: look again for the order. */
  about: "card" | "cart" | "total" | "doubt" | "shop"
  message: string
}

export const problem = (about: Problem["about"], message: string): Problem => ({ about, message })
