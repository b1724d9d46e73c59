import { MedusaContainer } from "@medusajs/framework/types"
import { EstimateFor, CartLineView, CartView } from "../../contracts/cart"
import { UsAddress } from "../../contracts/address"
import { stateOfZip } from "../../contracts/state-of-zip"
import { PricedOrder } from "../../pricing/price-order"
import { CartRecord, loadCart } from "./cart-record"
import { nextBreakAt } from "../../pricing/unit-price"
import { destinationView } from "../destination/list-destinations"
import { getPickupPlace, getRateOf, getUnitPrices, listDeliveries } from "./cart-sources"
import { lineTiers } from "./line-tiers"
import { leftByItem } from "./cart-stock"
import { lineTrouble, shipsLater } from "./line-trouble"
import { Delivery, deliveryCents, Place, priceCart, unitPriceCents } from "./price-cart"

/** Who asks: the id of the signed-in customer, or null for a guest. */
export type Viewer = { customer_id: string | null }

/**
 * A cart as its shopper sees it, at today's prices and stock. `estimate` fills in what the cart itself does not say yet.
 * The contact of a signed-in customer is left out for everybody else who shares the browser.
 * @throws MedusaError not_found when there is no such cart.
 */
export async function getCartView(
  container: MedusaContainer,
  id: string,
  viewer: Viewer,
  estimate: EstimateFor = {},
): Promise<CartView> {
  const cart = await loadCart(container, id)
  const [unitPrices, offered, left, rateOf, tiers] = await Promise.all([
    getUnitPrices(container, cart),
    listDeliveries(container),
    leftByItem(container, cart),
    getRateOf(container),
    lineTiers(container, cart),
  ])
  const isForMany = cart.destinations.length > 0
  const deliveries = offered.filter(({ rates }) => !isForMany || rates.kind === "parcel")
  const delivery = chosenDelivery(cart, deliveries, estimate)
  const knowsContact = !cart.customer?.has_account || cart.customer.id === viewer.customer_id
  const address = knowsContact ? storedAddress(cart.shipping_address) : null
  const place = estimatedPlace(estimate) ?? address
  const taxPlace = delivery?.rates.kind === "pickup" ? await getPickupPlace(container, cart.sales_channel_id) : place
  const { order: priced, destinations } = priceCart(cart, taxPlace, { unitPrices, delivery, rateOf })

  return {
    id: cart.id,
    lines: cart.items.map((line): CartLineView => {
      const unit_price_cents = unitPriceCents(line, unitPrices)
      return {
        id: line.id,
        variant_id: line.variant_id ?? "",
        handle: line.variant?.product.handle ?? "",
        title: line.variant?.product.title ?? line.title,
        sku: line.variant?.sku ?? "",
        quantity: line.quantity,
        unit_price_cents,
        subtotal_cents: unit_price_cents * line.quantity,
        next_break: nextBreakAt(tiers.get(line.id) ?? [], line.quantity),
        picture_id: line.variant?.product.images[0]?.id ?? null,
        trouble: lineTrouble(cart, line, left),
        ships_later: shipsLater(line, left),
      }
    }),
    count: cart.items.reduce((sum, { quantity }) => sum + quantity, 0),
    promotions: appliedPromotions(cart, priced),
    delivery_options: deliveries.map((option) => ({
      id: option.id,
      name: option.name,
      description: option.description,
      amount_cents: option.id === delivery?.id ? (priced.shipping_cents ?? 0) : deliveryCents(cart, option, unitPrices),
      is_pickup: option.rates.kind === "pickup",
    })),
    shipping_option_id: delivery?.id ?? null,
    totals: {
      subtotal_cents: priced.subtotal_cents,
      discount_cents: priced.discount_cents,
      shipping_cents: priced.shipping_cents,
      tax_cents: priced.tax_cents,
      total_cents: priced.total_cents,
    },
    estimated_for:
      isForMany || !taxPlace
        ? null
        : {
            province: taxPlace.province,
            postal_code: taxPlace.postal_code,
            tax_name: rateOf(taxPlace)?.name ?? null,
          },
    free_shipping_from_cents:
      delivery?.rates.kind === "parcel" && !isForMany ? delivery.rates.free_from_subtotal_cents : null,
    email: knowsContact ? (cart.email ?? null) : null,
    shipping_address: address,
    destinations: cart.destinations.map((record, index) => {
      const { id: _id, ...sums } = destinations[index]!
      return { ...destinationView(record), sums }
    }),
  }
}

/** The delivery asked for, else the cart's own, else, once a place is known, the first. */
function chosenDelivery(cart: CartRecord, deliveries: Delivery[], estimate: EstimateFor): Delivery | null {
  const asked = estimate.shipping_option_id ?? cart.shipping_methods[0]?.shipping_option_id
  const found = deliveries.find(({ id }) => id === asked)
  const isPlaceKnown = cart.destinations.length > 0 || estimatedPlace(estimate) !== null
  return found ?? (isPlaceKnown ? (deliveries[0] ?? null) : null)
}

function estimatedPlace({ postal_code, province }: EstimateFor): Place | null {
  const state = province ?? (postal_code ? stateOfZip(postal_code) : null)
  return state ? { province: state, postal_code: postal_code ?? "" } : null
}

/** What lies in the cart as an address, if it is whole. */
function storedAddress(address: CartRecord["shipping_address"]): UsAddress | null {
  const given = Object.fromEntries(Object.entries(address ?? {}).filter(([, value]) => value !== null))
  return UsAddress.safeParse(given).data ?? null
}

/** Each code with its share of the discount; the shares are rounded apart from the total and only shown beside it. */
function appliedPromotions(cart: CartRecord, priced: PricedOrder): CartView["promotions"] {
  const codes = (cart.promotions ?? []).flatMap((promotion) => (promotion ? [promotion.code] : []))
  const adjustments = cart.items.flatMap((line) => line.adjustments ?? [])
  return codes.map((code) => {
    const exact = adjustments
      .filter((adjustment) => adjustment.code === code)
      .reduce((sum, { amount }) => sum + amount, 0)
    return { code, discount_cents: codes.length === 1 ? priced.discount_cents : Math.round(exact * 100) }
  })
}
