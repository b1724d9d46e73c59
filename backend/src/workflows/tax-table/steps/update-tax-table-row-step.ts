import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TaxRateFields } from "../../../contracts/tax-rates"
import { TAX_TABLE_MODULE } from "../../../modules/tax-table"
import { TaxTableModuleService } from "../../../modules/tax-table/service"

/** @throws MedusaError not_found when there is no such row. */
export const updateTaxTableRowStep = createStep(
  "update-tax-table-row",
  async (row: TaxRateFields & { id: string }, { container }) => {
    const taxTable = container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE)
    const before = await taxTable.retrieveTaxTableRow(row.id)
    return new StepResponse(await taxTable.updateTaxTableRows(row), before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE).updateTaxTableRows(before)
  },
)
