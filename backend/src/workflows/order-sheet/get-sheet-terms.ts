import type { MedusaContainer } from "@medusajs/framework/types"
import type { SheetTerms } from "../../contracts/order-sheet"
import { shopDay } from "../../contracts/shop-time"
import { listDeliveries } from "../cart/cart-sources"
import { listDecks } from "../catalogue/list-decks"
import { listTaxRates } from "../tax-table/list-tax-rates"

/** What every sheet is priced by today: the decks with their breaks, the parcel services, the tax table. */
export async function getSheetTerms(container: MedusaContainer, salesChannelId: string): Promise<SheetTerms> {
  const [decks, deliveries, rates] = await Promise.all([
    listDecks(container, [salesChannelId]),
    listDeliveries(container),
    listTaxRates(container),
  ])
  return {
    decks,
    deliveries: deliveries.flatMap(({ rates, ...rest }) => (rates.kind === "parcel" ? [{ ...rest, rates }] : [])),
    tax_rates: rates.map(({ id: _id, ...rate }) => rate),
    on: shopDay(new Date()),
  }
}
