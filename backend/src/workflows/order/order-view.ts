import type { Seller } from "../../config/seller"
import { StateCode, type UsAddress } from "../../contracts/address"
import type { OrderView, ParcelView } from "../../contracts/order"
import type { DestinationRecord } from "../../modules/destination/service"
import { orderDestinationViews } from "./order-destination-views"
import { orderPrices } from "./order-prices"
import { orderStage } from "./order-stage"
import {
  boughtItems,
  capturedCents,
  destinationOf,
  parcelsOf,
  paymentsOf,
  refundsOf,
  textIn,
  type StoredOrder,
} from "./stored-order"
import { trackingUrl } from "./tracking-url"

type OrderSurroundings = { seller: Seller; is_pickup: boolean; destinations?: readonly DestinationRecord[] }

const total = <T>(parts: readonly T[], value: (part: T) => number) => parts.reduce((sum, part) => sum + value(part), 0)

/** An order as its buyer sees it: for the status page, the receipt and the mails alike. Every amount is in cents. */
export function orderView(order: StoredOrder, { seller, is_pickup, destinations = [] }: OrderSurroundings): OrderView {
  const priced = orderPrices(order, destinations)
  const card = paymentsOf(order).find((payment) => !payment.canceled_at && payment.data?.card)?.data?.card
  const delivery = order.shipping_methods[0]
  return {
    number: order.display_id,
    placed_at: order.created_at.toISOString(),
    stage: stageOf(order, is_pickup),
    email: order.email,
    lines: boughtItems(order).map((item, index) => ({
      title: item.product_title ?? item.title,
      sku: item.variant_sku ?? "",
      handle: item.product_handle ?? null,
      quantity: item.quantity,
      unit_price_cents: item.unit_price,
      subtotal_cents: priced.lines[index]!.subtotal_cents,
    })),
    subtotal_cents: priced.subtotal_cents,
    discount_cents: priced.discount_cents,
    shipping_cents: priced.shipping_cents ?? 0,
    tax_cents: priced.tax_cents ?? 0,
    total_cents: priced.total_cents,
    paid_cents: capturedCents(order),
    refunded_cents: total(refundsOf(order).made, ({ amount }) => amount),
    delivery: delivery ? { name: delivery.name, is_pickup } : null,
    shipping_address: addressView(order.shipping_address),
    billing_address: addressView(order.billing_address),
    po_reference: textIn(order.metadata, "po_reference"),
    payment: card ? { brand: card.brand ?? null, last4: card.last4 ?? null } : null,
    parcels: parcelViews(order),
    destinations: orderDestinationViews(order, destinations),
    quote_number: textIn(order.metadata, "quote_number"),
    seller,
  }
}

/** The order's stage from the pieces of its lines. */
export function stageOf({ status, items }: StoredOrder, is_pickup: boolean) {
  return orderStage({
    canceled: status === "canceled",
    is_pickup,
    ordered: total(items, ({ quantity }) => quantity),
    packed: total(items, ({ detail }) => detail.fulfilled_quantity),
    shipped: total(items, ({ detail }) => detail.shipped_quantity),
    delivered: total(items, ({ detail }) => detail.delivered_quantity),
    returned: total(items, ({ detail }) => detail.return_received_quantity),
  })
}

function parcelViews(order: StoredOrder): ParcelView[] {
  return parcelsOf(order).map(({ shipped_at, delivered_at, labels, items, metadata }) => ({
    shipped_at: shipped_at?.toISOString() ?? null,
    delivered_at: delivered_at?.toISOString() ?? null,
    tracking: (labels ?? [])
      .filter(({ tracking_number }) => tracking_number.trim() !== "")
      .map(({ tracking_number, tracking_url }) => ({
        number: tracking_number,
        url: trackingUrl(tracking_number, tracking_url),
      })),
    items: piecesIn(items, order),
    destination_id: destinationOf({ metadata }),
  }))
}

/** What lies in a parcel. A set lies in it as its decks, each under its own name. */
function piecesIn(pieces: NonNullable<StoredOrder["fulfillments"]>[number]["items"], { items }: StoredOrder) {
  const quantities = new Map<string, number>()
  for (const piece of pieces) {
    const isWholeLine = pieces.filter(({ line_item_id }) => line_item_id === piece.line_item_id).length === 1
    const line = isWholeLine ? items.find(({ id }) => id === piece.line_item_id) : undefined
    const title = line?.product_title ?? piece.title
    quantities.set(title, (quantities.get(title) ?? 0) + piece.quantity)
  }
  return [...quantities].map(([title, quantity]) => ({ title, quantity }))
}

function addressView(address: StoredOrder["shipping_address"]): UsAddress | null {
  const province = StateCode.safeParse(address?.province?.toUpperCase().replace(/^US-/, ""))
  if (!address || !province.success) return null
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    company: address.company || undefined,
    address_1: address.address_1 ?? "",
    address_2: address.address_2 || undefined,
    city: address.city ?? "",
    province: province.data,
    postal_code: address.postal_code ?? "",
    phone: address.phone || undefined,
  }
}
