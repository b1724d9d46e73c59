import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadOpenCart } from "../cart-record"

type LineInCart = { cart_id: string; line_id: string }

/** @throws MedusaError not_found: Medusa's own flow would delete the line of any cart by its bare id. */
export const assertLineIsThereStep = createStep(
  "assert-line-is-there",
  async ({ cart_id, line_id }: LineInCart, { container }) => {
    const cart = await loadOpenCart(container, cart_id)
    if (!cart.items.some(({ id }) => id === line_id))
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This line is not in the cart any more.")
    return new StepResponse(undefined)
  },
)
