import { MedusaContainer } from "@medusajs/framework/types"
import { TAX_TABLE_MODULE } from "../../modules/tax-table"
import { TaxTableModuleService } from "../../modules/tax-table/service"
import { SAMPLE_TAX_RATES } from "../samples/tax-rates"

/** The sample rates, in one transaction, unless the table has rows already. */
export async function seedTaxTable(container: MedusaContainer) {
  const taxTable = container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE)
  const [, count] = await taxTable.listAndCountTaxTableRows({}, { take: 1 })
  if (count === 0) await taxTable.createTaxTableRows(SAMPLE_TAX_RATES)
}
