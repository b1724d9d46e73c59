import type { StripeError } from "@stripe/stripe-js"

/** The shop's words for Stripe's `decline_code` and `code` (docs.stripe.com/declines/codes), most telling first. */
const WORDS: Record<string, string> = {
  generic_decline: "The bank refused this card and gave no reason. Try another card, or call the number on its back.",
  insufficient_funds: "There is not enough money on this card for this order. Try another card.",
  lost_card: "The bank refused this card because it was reported lost. Try another card.",
  stolen_card: "The bank refused this card because it was reported stolen. Try another card.",
  expired_card: "This card has expired. Check the expiry date, or try another card.",
  incorrect_cvc: "The security code does not match this card. Type it again and press pay.",
  invalid_cvc: "The security code does not match this card. Type it again and press pay.",
  incorrect_number: "The card number is not right. Check it and press pay again.",
  invalid_number: "The card number is not right. Check it and press pay again.",
  incorrect_zip: "The billing ZIP code does not match this card. Check the billing address.",
  card_not_supported: "This card cannot be used for this kind of purchase. Try another card.",
  card_velocity_exceeded: "This card has reached its limit for now. Try another card, or wait a day.",
  authentication_required: "The bank wants you to confirm this payment. Press pay again and follow its steps.",
  payment_intent_authentication_failure: "The bank could not confirm that it is you. Try again, or try another card.",
  processing_error: "The card network had an error while it worked on this card. Wait a moment and press pay again.",
  card_declined: "The bank refused this card. Try another card, or call the number on its back.",
}

const NOT_CHARGED = "You were not charged, and your order is kept."

/** Says why a card was refused, from what Stripe.js reports; the words end with what became of the money. */
export function cardRefusal(error: Pick<StripeError, "code" | "decline_code">) {
  const why = [error.decline_code, error.code].flatMap((code) => (code && WORDS[code]) || [])[0]
  return `${why ?? "The card could not be used. Check its details, or try another card."} ${NOT_CHARGED}`
}
