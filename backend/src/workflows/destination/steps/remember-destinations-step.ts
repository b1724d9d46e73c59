import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_DESTINATIONS, type ShipTo, type SheetDestination } from "../../../contracts/destination"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService } from "../../../modules/destination/service"
import { shipToOf } from "../ship-to"

/** Null for a guest, of whom nothing is remembered. */
export type RememberDestinationsInput = { customer_id: string | null; destinations: readonly SheetDestination[] }

/**
 * Keeps each school once, as it was written last: the same name at the same address is the same school. Of more than a
 * sheet takes, those not used for longest are forgotten.
 */
export const rememberDestinationsStep = createStep(
  "remember-destinations",
  async ({ customer_id, destinations }: RememberDestinationsInput, { container }) => {
    if (!customer_id) return new StepResponse(undefined)
    const module = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    const known = await module.listDestinations({ customer_id }, { take: null, order: { created_at: "DESC" } })
    const fresh = new Map(destinations.map(({ quantities: _quantities, ...ship_to }) => [sameSchool(ship_to), ship_to]))
    const others = known.filter((record) => !fresh.has(sameSchool(shipToOf(record))))
    const forgotten = [
      ...known.filter((record) => fresh.has(sameSchool(shipToOf(record)))),
      ...others.slice(Math.max(0, MAX_DESTINATIONS - fresh.size)),
    ]
    const ids = await module.addDestinations(
      [...fresh.values()].map((ship_to, rank) => ({ ...ship_to, customer_id, rank, quantities: {} })),
    )
    if (forgotten.length > 0) await module.deleteDestinations(forgotten.map(({ id }) => id))
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<DestinationModuleService>(DESTINATION_MODULE).deleteDestinations(ids)
  },
)

const sameSchool = ({ school, address_1, city, postal_code }: ShipTo) =>
  [school, address_1, city, postal_code.slice(0, 5)].map((part) => part.trim().toLowerCase()).join("|")
