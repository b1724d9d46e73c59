import {
  type OrderStage,
  type OrderSummary,
  type OrderView,
  schoolsShipped,
  type ShipTo,
  SHOP_TIME_ZONE,
  type UsAddress,
} from "@sf-cess/backend/contracts"

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: SHOP_TIME_ZONE })

/** The day of a moment (ISO 8601) where the seller is, as on the PDF and in the mails. */
export const formatDay = (moment: string) => day.format(new Date(moment))

/** An address as it is written on an envelope; what is missing leaves no empty line. */
export const addressLines = ({ province, postal_code, ...address }: UsAddress) =>
  [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    `${address.city}, ${province} ${postal_code}`,
    address.phone,
  ].filter((line): line is string => Boolean(line?.trim()))

/** "Visa ending in 4242". */
export function cardName({ brand, last4 }: NonNullable<OrderView["payment"]>) {
  const name = brand ? brand.charAt(0).toUpperCase() + brand.slice(1) : "Card"
  return last4 ? `${name} ending in ${last4}` : name
}

type StageWords = { title: string; text: string }

const STAGES: Record<OrderStage, StageWords> = {
  received: {
    title: "We have your order",
    text: "It is being packed. A mail with the tracking number follows when it ships.",
  },
  part_shipped: { title: "A part is on its way", text: "The rest follows in a parcel of its own." },
  shipped: { title: "On its way", text: "All of it has left us. Follow the parcel below." },
  ready_for_pickup: { title: "Ready to be picked up", text: "Write to us before you come, so that somebody is there." },
  delivered: { title: "Delivered", text: "It has arrived. If something is wrong with it, write to us." },
  returned: { title: "Returned", text: "All of it has come back to us." },
  canceled: { title: "Canceled", text: "This order was canceled. What was paid goes back to the card." },
}

const PICKUP: Partial<Record<OrderStage, StageWords>> = {
  received: {
    title: "We have your order",
    text: "It is being packed. A mail follows when it is ready to be picked up.",
  },
  delivered: { title: "Picked up", text: "Thank you. If something is wrong with it, write to us." },
}

/** Where an order stands, in words for its buyer. */
export const stageWords = ({ stage, delivery }: Pick<OrderView, "stage" | "delivery">): StageWords =>
  (delivery?.is_pickup && PICKUP[stage]) || STAGES[stage]

/** The same for an order that goes to several schools, each with a parcel of its own. */
export function orderWords(order: Pick<OrderView, "stage" | "delivery" | "destinations">): StageWords {
  const words = stageWords(order)
  const { total, shipped } = schoolsShipped(order.destinations)
  if (total === 0) return words
  if (order.stage === "received")
    return {
      ...words,
      text: `It is being packed for ${schoolCount(total)}. A mail with the tracking numbers follows as the parcels leave.`,
    }
  if (order.stage === "part_shipped")
    return { ...words, text: `${schoolsShippedWords({ total, shipped })}. The rest follows.` }
  if (order.stage === "shipped") return { ...words, text: "All parcels have left us. Follow them below." }
  return words
}

export const schoolCount = (count: number) => (count === 1 ? "1 school" : `${count} schools`)

/** "12 of 40 schools shipped". */
export const schoolsShippedWords = ({ total, shipped }: NonNullable<OrderSummary["schools"]>) =>
  `${shipped} of ${schoolCount(total)} shipped`

/** A school as it is written on a label; what is missing leaves no empty line. */
export const shipToLines = (to: ShipTo) =>
  [
    to.attention && `Attention: ${to.attention}`,
    to.address_1,
    to.address_2,
    `${to.city}, ${to.province} ${to.postal_code}`,
  ].filter((line): line is string => Boolean(line))

/** The stages that an order passes one after another; a canceled or returned one passes none. */
export function stepsOf({ stage, delivery }: Pick<OrderView, "stage" | "delivery">) {
  if (stage === "canceled" || stage === "returned") return null
  const path: OrderStage[] = delivery?.is_pickup
    ? ["received", "ready_for_pickup", "delivered"]
    : ["received", "shipped", "delivered"]
  const names: Partial<Record<OrderStage, string>> = {
    received: "Order received",
    shipped: stage === "part_shipped" ? "Partly shipped" : "Shipped",
    ready_for_pickup: "Ready for pick-up",
    delivered: delivery?.is_pickup ? "Picked up" : "Delivered",
  }
  const reached = path.indexOf(stage === "part_shipped" ? "shipped" : stage)
  return path.map((step, index) => ({
    name: names[step] ?? step,
    isReached: index <= reached,
    isCurrent: index === reached,
  }))
}
