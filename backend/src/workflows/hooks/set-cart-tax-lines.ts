import { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow, upsertTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { loadCart } from "../cart/cart-record"
import { taxLineContext } from "../checkout/tax-line-context"

type HookInput = { cart: { id: string; shipping_address?: { province?: string | null } | null } }

/**
 * Hands the tax of each line to the tax provider, which knows no module. Medusa multiplies rates and never rounds, so
 * each line gets the rate that makes its own cents. Until a checkout is settled, which puts an address into every cart,
 * nothing goes by Medusa's taxes (`priceCart` shows the sums), and a cart that was just made knows its country alone.
 */
async function setCartTaxLines({ cart }: HookInput, { container }: { container: MedusaContainer }) {
  if (!cart.shipping_address?.province) return new StepResponse({ lines: {} })
  return new StepResponse(await taxLineContext(container, await loadCart(container, cart.id)))
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
upsertTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
