import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService, DestinationSumsRow } from "../../../modules/destination/service"
import { loadOpenCart } from "../../cart/cart-record"
import { priceSettledCart } from "../cart-total"

/** Notes what each destination costs and by which rate it is taxed, so that the order can say so for ever. */
export const keepDestinationSumsStep = createStep(
  "keep-destination-sums",
  async (cartId: string, { container }) => {
    const cart = await loadOpenCart(container, cartId)
    if (cart.destinations.length === 0) return new StepResponse(undefined, [])
    const { destinations, rates } = await priceSettledCart(container, cart)
    const module = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    await module.keepSums(destinations.map(({ id, ...sums }, index) => ({ id, sums, tax_rate: rates[index] ?? null })))
    const before = cart.destinations.map(({ id, sums, tax_rate }) => ({ id, sums, tax_rate }) as DestinationSumsRow)
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve<DestinationModuleService>(DESTINATION_MODULE).keepSums(before)
  },
)
