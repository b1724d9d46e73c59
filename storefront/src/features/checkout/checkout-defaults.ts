import type { EstimateFor, UsAddress } from "@sf-cess/backend/contracts"
import type { CheckoutCart } from "./checkout-cart"
import type { CheckoutDraft } from "./checkout-draft"

type LooseAddress = { [Name in keyof UsAddress]?: string | null }
export type Buyer = { email: string; first_name: string | null; last_name: string | null; addresses: LooseAddress[] }
export type CheckoutDefaults = { email: string; address: Record<keyof UsAddress, string> }

/** An address as the fields take it. Medusa keeps states in lower case, the list of states in capitals. */
export const addressValues = (address: LooseAddress): CheckoutDefaults["address"] => ({
  first_name: address.first_name ?? "",
  last_name: address.last_name ?? "",
  company: address.company ?? "",
  address_1: address.address_1 ?? "",
  address_2: address.address_2 ?? "",
  city: address.city ?? "",
  province: address.province?.toUpperCase() ?? "",
  postal_code: address.postal_code ?? "",
  phone: address.phone ?? "",
})

/** The same by the names of the delivery fields. */
export const deliveryDraft = (address: LooseAddress): CheckoutDraft =>
  Object.fromEntries(Object.entries(addressValues(address)).map(([name, value]) => [`shipping_address.${name}`, value]))

/**
 * What the form starts with: an earlier try with this cart, else the account's first address, else the buyer's name and
 * the place that was given in the cart.
 */
export function checkoutDefaults(cart: CheckoutCart, buyer: Buyer | null, place: EstimateFor): CheckoutDefaults {
  const named = { first_name: buyer?.first_name, last_name: buyer?.last_name, ...place }
  return {
    email: cart.email ?? buyer?.email ?? "",
    address: addressValues(cart.shipping_address ?? buyer?.addresses[0] ?? named),
  }
}
