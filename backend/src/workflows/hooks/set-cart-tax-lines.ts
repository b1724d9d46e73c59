import { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow, upsertTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { loadCart } from "../cart/cart-record"
import { taxLineContext } from "../checkout/tax-line-context"

type HookInput = { cart: { id: string; shipping_address?: { country_code?: string | null } | null } }

/**
 * Hands the tax of each line to the tax provider, which knows no module. Medusa multiplies rates and never rounds, so
 * each line gets the rate that makes its own cents. Before there is an address, as when a cart is made, Medusa passes over
 * whatever it is given, and nothing is reckoned.
 */
async function setCartTaxLines({ cart }: HookInput, { container }: { container: MedusaContainer }) {
  if (!cart.shipping_address?.country_code) return new StepResponse({ lines: {} })
  return new StepResponse(await taxLineContext(container, await loadCart(container, cart.id)))
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
upsertTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
