import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SheetDestination } from "../../../contracts/destination"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService } from "../../../modules/destination/service"

/** A destination of a cart; its shipping in cents is given where it is promised, as by a quote. */
export type CartDestination = SheetDestination & { locked_shipping_cents?: number }

export type CreateDestinationsInput = { cart_id: string; destinations: CartDestination[] }

/** Puts a sheet's destinations to a cart, in the sheet's order. */
export const createDestinationsStep = createStep(
  "create-destinations",
  async ({ cart_id, destinations }: CreateDestinationsInput, { container }) => {
    const module = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    const ids = await module.addDestinations(
      destinations.map(({ locked_shipping_cents, ...destination }, rank) => ({
        ...destination,
        cart_id,
        rank,
        shipping_locked: locked_shipping_cents !== undefined,
        sums: locked_shipping_cents === undefined ? null : promised(locked_shipping_cents),
      })),
    )
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<DestinationModuleService>(DESTINATION_MODULE).deleteDestinations(ids)
  },
)

/** The other sums are worked out when the cart is settled. */
const promised = (shipping_cents: number) => ({
  goods_cents: 0,
  shipping_cents,
  tax_cents: 0,
  tax_name: null,
  boxes: 0,
})
