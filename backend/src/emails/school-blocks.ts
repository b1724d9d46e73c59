import { hasLeft, schoolsShipped, type OrderDestinationView, type OrderView } from "../contracts/order"
import type { EmailBlock, SchoolRow } from "./email-content"

/** A longer list is for the order's page: mail readers cut off what is too long. */
const SCHOOLS_IN_A_MAIL = 40

export const schoolCount = (count: number): string => (count === 1 ? "1 school" : `${count} schools`)

/** Where each part of an order for several schools goes; nothing for an order with one address. */
export const schoolBlocks = ({ destinations, parcels }: Pick<OrderView, "destinations" | "parcels">): EmailBlock[] =>
  destinations.length === 0
    ? []
    : [
        {
          kind: "schools",
          rows: destinations.slice(0, SCHOOLS_IN_A_MAIL).map((destination) => schoolRow(destination, parcels)),
          more: moreSchools(destinations.length),
        },
      ]

function schoolRow({ id, ship_to, items }: OrderDestinationView, parcels: OrderView["parcels"]): SchoolRow {
  const pieces = items.map(({ title, quantity }) => `${quantity} × ${title}`)
  return {
    school: ship_to.school,
    detail: [`${ship_to.city}, ${ship_to.province}`, ...pieces].join(", "),
    tracking: parcels.filter(({ destination_id }) => destination_id === id).flatMap(({ tracking }) => tracking),
  }
}

const moreSchools = (count: number) =>
  count > SCHOOLS_IN_A_MAIL
    ? `And ${schoolCount(count - SCHOOLS_IN_A_MAIL)} more, which your order’s page lists.`
    : null

/** How far an order has left, in a sentence. */
export function howMuchHasLeft({ stage, destinations }: Pick<OrderView, "stage" | "destinations">): string {
  if (hasLeft(stage)) return "All of your order has now left us."
  const { total, shipped } = schoolsShipped(destinations)
  if (total === 0) return "A part of your order has left us; the rest follows."
  return `The parcels for ${shipped} of ${schoolCount(total)} have left us; the rest follows.`
}
