import { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { TaxRateFields, TaxRateView } from "../../contracts/tax-rates"
import { TAX_TABLE_MODULE } from "../../modules/tax-table"
import { TaxTableModuleService } from "../../modules/tax-table/service"

const Row = z.object({ id: z.string(), ...TaxRateFields.shape })

/** The tax table, or a state's part of it: by state, the state's own row before its ZIP ranges, the oldest first. */
export async function listTaxRates(container: MedusaContainer, province?: string): Promise<TaxRateView[]> {
  const taxTable = container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE)
  const rows = await taxTable.listTaxTableRows(province ? { province } : {}, { take: 10_000 })
  const sortKey = (row: TaxRateView) => [row.province, row.zip_from ?? "", row.zip_to ?? "", row.valid_from].join(" ")
  return Row.array()
    .parse(rows)
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}
