import { MedusaError } from "@medusajs/framework/utils"
import type { OrderSheet, PricedLine, SheetTerms } from "../../contracts/order-sheet"
import { ShopRefusal } from "../../refusal"

/**
 * Quoted is only what anybody may buy today, and what the quote has promised already. More than there is can be quoted:
 * the quote says so.
 * @throws ShopRefusal not_for_sale (409); MedusaError invalid_data for a delivery that is none
 */
export function assertOffered(
  { destinations, shipping_option_id }: OrderSheet,
  { decks, deliveries }: SheetTerms,
  promised: readonly Pick<PricedLine, "variant_id">[] = [],
): void {
  const offered = new Set([...decks, ...promised].map(({ variant_id }) => variant_id))
  if (destinations.some(({ quantities }) => Object.keys(quantities).some((id) => !offered.has(id))))
    throw new ShopRefusal(
      409,
      "not_for_sale",
      "A deck on this sheet is not for sale any more. Please load the sheet anew.",
    )
  if (deliveries.length === 0 || (shipping_option_id && !deliveries.some(({ id }) => id === shipping_option_id)))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This delivery is not offered any more. Please choose another.",
    )
}
