import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { FULFILLMENT_PROVIDER_ID } from "../../config/provider-ids"
import { shopDay } from "../../contracts/shop-time"
import { ShippingRates } from "../../contracts/shipping-rates"
import { findTaxRate } from "../../modules/tax-table/find-tax-rate"
import { toCents } from "../../pricing/cents"
import { listTaxRates } from "../tax-table/list-tax-rates"
import { CartRecord } from "./cart-record"
import type { Delivery, Place, RateOf } from "./price-cart"

/** The deliveries that buyers may choose, in the order in which staff made them. */
export async function listDeliveries(container: MedusaContainer): Promise<Delivery[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "data", "created_at", "type.description", "rules.attribute", "rules.value"],
    filters: { provider_id: FULFILLMENT_PROVIDER_ID },
  })
  return data
    .filter(({ rules }) => !hasRule(rules, "is_return", "true") && !hasRule(rules, "enabled_in_store", "false"))
    .toSorted((a, b) => String(a.created_at).localeCompare(String(b.created_at)) || a.id.localeCompare(b.id))
    .flatMap(({ id, name, data, type }) => {
      const rates = ShippingRates.safeParse(data)
      return rates.success ? [{ id, name, description: type?.description ?? "", rates: rates.data }] : []
    })
}

/** Today's rate of any place: null where the table has no row and so no tax is due, undefined for no place. */
export async function getRateOf(container: MedusaContainer): Promise<RateOf> {
  const rows = await listTaxRates(container)
  const on = shopDay(new Date())
  return (place) => (place ? findTaxRate(rows, { ...place, on }) : undefined)
}

/** Where goods are handed over at pick-up, which is where their sale is taxed. */
export async function getPickupPlace(container: MedusaContainer, salesChannelId: string): Promise<Place | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["stock_locations.address.province", "stock_locations.address.postal_code"],
    filters: { id: salesChannelId },
  })
  const address = data[0]?.stock_locations?.[0]?.address
  return address?.province && address.postal_code
    ? { province: address.province, postal_code: address.postal_code }
    : null
}

/**
 * Today's unit price of each line in cents, by line id, at the line's own quantity; lists and tiers as Medusa applies them.
 * A promised price is the line's own.
 */
export async function getUnitPrices(container: MedusaContainer, cart: CartRecord): Promise<Map<string, number>> {
  const pricing = container.resolve(Modules.PRICING)
  const priced = await Promise.all(
    cart.items.map(async (line) => {
      if (line.is_custom_price) return [[line.id, toCents(line.unit_price)] as const]
      const priceSetId = line.variant?.price_set?.id
      if (!priceSetId) return []
      const context = { currency_code: cart.currency_code, region_id: cart.region_id, quantity: line.quantity }
      const [price] = await pricing.calculatePrices({ id: [priceSetId] }, { context })
      return price?.calculated_amount == null ? [] : [[line.id, toCents(price.calculated_amount)] as const]
    }),
  )
  return new Map(priced.flat())
}

type Rule = { attribute: string; value: unknown } | null

const hasRule = (rules: readonly Rule[], attribute: string, value: string) =>
  rules.some((rule) => rule?.attribute === attribute && String(rule.value) === value)
