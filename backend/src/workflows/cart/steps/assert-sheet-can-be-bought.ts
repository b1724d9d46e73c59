import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { sheetTotals, type SheetLinesInput } from "../../destination/sheet-totals"
import { CartRecord, CartVariant, loadOpenCart, variantFields } from "../cart-record"
import { leftByItem } from "../cart-stock"
import { lineTrouble } from "../line-trouble"
import { emptyCart } from "./empty-cart"

/** `quote_id`: of the quote whose reserved pieces count as there. */
export type WantedSheet = SheetLinesInput & { cart_id?: string; quote_id?: string; sales_channel_id: string }

/**
 * @throws ShopRefusal sold_out or not_for_sale (409), naming the deck and what is left of it; MedusaError not_found when the
 *   cart that the sheet is for is not there, or is an order by now.
 */
export const assertSheetCanBeBoughtStep = createStep(
  "assert-sheet-can-be-bought",
  async ({ cart_id, quote_id = "", sales_channel_id, destinations }: WantedSheet, { container }) => {
    const cart = cart_id ? await loadOpenCart(container, cart_id) : { ...emptyCart(sales_channel_id), id: quote_id }
    const wanted = { ...cart, items: await wantedLines(container, sheetTotals(destinations)) }
    const left = await leftByItem(container, wanted)
    const trouble = wanted.items.map((line) => lineTrouble(wanted, line, left)).find((found) => found !== null)
    if (trouble)
      throw new ShopRefusal(409, trouble.code === "not_for_sale" ? "not_for_sale" : "sold_out", trouble.message)
    return new StepResponse(undefined)
  },
)

async function wantedLines(container: MedusaContainer, totals: Map<string, number>): Promise<CartRecord["items"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const id = [...totals.keys()]
  const { data } = await query.graph({ entity: "product_variant", fields: variantFields(""), filters: { id } })
  const variants = new Map(data.map((variant) => [variant.id, CartVariant.parse(variant)]))
  return [...totals].map(([variant_id, quantity]) => {
    const variant = variants.get(variant_id)
    if (!variant) throw new ShopRefusal(409, "not_for_sale", "A deck on this sheet is not for sale any more.")
    return { id: variant_id, variant_id, title: variant.product.title, quantity, unit_price: 0, variant }
  })
}
