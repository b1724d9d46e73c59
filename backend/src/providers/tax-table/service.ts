import {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { TAX_PROVIDER } from "../../config/provider-ids"

const Rate = z.object({ rate_percent: z.number(), name: z.string(), code: z.string() })

/** What the hook `setTaxLineContext` hands on: the rates of each line or shipping method that is taxed, by its id. */
export const TaxLineContext = z.object({ lines: z.record(z.string(), z.array(Rate)) })
export type TaxLineContext = z.infer<typeof TaxLineContext>

/**
 * Puts the rates that the shop found in its tax table onto Medusa's lines. It reckons nothing itself and knows no table:
 * a provider sees no other module, and the rate of a line depends on the destination that the shop keeps.
 */
export class TaxTableService implements ITaxProvider {
  static readonly identifier = TAX_PROVIDER.identifier

  getIdentifier() {
    return TaxTableService.identifier
  }

  /** A line without a rate gets no tax line, and so does every line when no context was given. */
  async getTaxLines(
    itemLines: ItemTaxCalculationLine[],
    shippingLines: ShippingTaxCalculationLine[],
    { additional_context }: TaxCalculationContext,
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const { lines } = TaxLineContext.parse(additional_context ?? { lines: {} })
    const taxLines = (id: string) =>
      (lines[id] ?? []).map(({ rate_percent, name, code }) => ({
        ...{ rate: rate_percent, name, code, provider_id: this.getIdentifier() },
      }))
    return [
      ...itemLines.flatMap(({ line_item: { id } }) => taxLines(id).map((line) => ({ ...line, line_item_id: id }))),
      ...shippingLines.flatMap(({ shipping_line: { id } }) =>
        taxLines(id).map((line) => ({ ...line, shipping_line_id: id })),
      ),
    ]
  }
}
