import type { MedusaContainer } from "@medusajs/framework/types"
import type { SheetTerms } from "../../contracts/order-sheet"
import { shopDay } from "../../contracts/shop-time"
import { listDeliveries } from "../cart/cart-sources"
import { listDecks } from "../catalogue/list-decks"
import { listTaxRates } from "../tax-table/list-tax-rates"

/** All that a sheet's price depends on today. A pick-up is no way to reach many schools, so parcels alone are offered. */
export async function getSheetTerms(container: MedusaContainer, salesChannelId: string): Promise<SheetTerms> {
  const on = shopDay(new Date())
  const [decks, deliveries, rates] = await Promise.all([
    listDecks(container, [salesChannelId]),
    listDeliveries(container),
    listTaxRates(container),
  ])
  return {
    decks: decks.map(({ variant_id, handle, title, sku, tiers, weight_grams, stock, holds }) => ({
      ...{ variant_id, handle, title, sku, tiers, weight_grams, stock, holds },
    })),
    deliveries: deliveries.flatMap(({ id, name, description, rates }) =>
      rates.kind === "parcel" ? [{ id, name, description, rates }] : [],
    ),
    tax_rates: rates
      .filter(({ valid_from, valid_to }) => valid_from <= on && (valid_to === null || on <= valid_to))
      .map(({ id: _id, ...row }) => row),
    on,
  }
}
