import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UsAddress } from "../../../contracts/address"
import { PreparePayment } from "../../../contracts/checkout"
import { CartRecord, loadOpenCart } from "../../cart/cart-record"

export type CheckoutInput = { cart_id: string; customer_id: string | null; details: PreparePayment }

/**
 * The contact and addresses of a checkout as an update of its cart. Medusa's own way would give a guest's cart to whichever
 * registered customer has that e-mail (hazards, section 4); here an account is linked only to who is signed in to it.
 * `metadata.cart_id` goes on into the order, so that one can be told from the orders that staff make.
 */
export const checkoutDetailsStep = createStep(
  "checkout-details",
  async ({ cart_id, customer_id, details }: CheckoutInput, { container }) => {
    const cart = await loadOpenCart(container, cart_id)
    return new StepResponse({
      id: cart.id,
      email: details.email,
      customer_id: customer_id ?? (await guestId(container, details.email)),
      shipping_address: { ...idOf(cart.shipping_address), ...inMedusaForm(details.shipping_address) },
      billing_address: {
        ...idOf(cart.billing_address),
        ...inMedusaForm(details.billing_address ?? details.shipping_address),
      },
      metadata: { ...cart.metadata, cart_id: cart.id, po_reference: details.po_reference || null },
    })
  },
)

const idOf = (address: CartRecord["shipping_address"]) => (address ? { id: address.id } : {})

/** A field that the buyer left empty must overwrite what an earlier try put there. */
function inMedusaForm(address: UsAddress) {
  return {
    first_name: address.first_name,
    last_name: address.last_name,
    company: address.company ?? "",
    address_1: address.address_1,
    address_2: address.address_2 ?? "",
    city: address.city,
    province: address.province,
    postal_code: address.postal_code,
    phone: address.phone ?? "",
    country_code: "us",
  }
}

async function guestId(container: MedusaContainer, email: string): Promise<string> {
  return (await findGuestId(container, email)) ?? (await createGuest(container, email))
}

async function findGuestId(container: MedusaContainer, email: string): Promise<string | undefined> {
  const [guest] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: false }, { take: 1 })
  return guest?.id
}

/** Two carts of one buyer may be paid at the same moment; the database lets only one of them make the guest. */
async function createGuest(container: MedusaContainer, email: string): Promise<string> {
  try {
    return (await container.resolve(Modules.CUSTOMER).createCustomers({ email })).id
  } catch (error) {
    const made = await findGuestId(container, email)
    if (made) return made
    throw error
  }
}
