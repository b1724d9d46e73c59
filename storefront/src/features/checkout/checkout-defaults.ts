import type { EstimateFor, UsAddress } from "@sf-cess/backend/contracts"
import type { CheckoutCart } from "./checkout-cart"
import type { CheckoutDraft } from "./checkout-draft"

type LooseAddress = { [Name in keyof UsAddress]?: string | null }
export type Buyer = { email: string; first_name?: string | null; last_name?: string | null; addresses?: LooseAddress[] | null }

const FIELDS = ["first_name", "last_name", "company", "address_1", "address_2", "city", "province", "postal_code", "phone"] as const

/** An address as the values of the delivery fields. Medusa keeps states in lower case, the form's list in capitals. */
export const addressDraft = (address: LooseAddress): CheckoutDraft =>
  Object.fromEntries(
    FIELDS.map((name) => [
      `shipping_address.${name}`,
      (name === "province" ? address.province?.toUpperCase() : address[name]) ?? "",
    ]),
  )

/**
 * What the form starts with: an earlier try with this cart, else the account's first address, else the buyer's name and
 * the place that was given in the cart.
 */
export function checkoutDefaults(cart: CheckoutCart, buyer: Buyer | null, place: EstimateFor): CheckoutDraft {
  const saved = buyer?.addresses?.[0]
  const named = { first_name: buyer?.first_name, last_name: buyer?.last_name, ...place }
  return {
    email: cart.email ?? buyer?.email ?? "",
    ...addressDraft(cart.shipping_address ?? saved ?? named),
  }
}
