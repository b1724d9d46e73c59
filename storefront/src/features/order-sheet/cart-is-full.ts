/** Code of the refusal to fill a cart that holds other decks: what lies in it would be lost, so the buyer is asked first. */
export const CART_IS_FULL = "cart_is_full"
