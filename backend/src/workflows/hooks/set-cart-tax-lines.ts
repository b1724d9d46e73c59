import { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow, upsertTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { loadCart } from "../cart/cart-record"
import { taxLineContext } from "../checkout/tax-line-context"

type HookInput = { cart: { id: string } }

/**
 * Hands the tax of each line to the tax provider, which knows no module. Medusa multiplies rates and never rounds, so
 * each line gets the rate that makes its own cents.
 */
async function setCartTaxLines({ cart }: HookInput, { container }: { container: MedusaContainer }) {
  return new StepResponse(await taxLineContext(container, await loadCart(container, cart.id)))
}

updateTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
upsertTaxLinesWorkflow.hooks.setTaxLineContext(setCartTaxLines)
