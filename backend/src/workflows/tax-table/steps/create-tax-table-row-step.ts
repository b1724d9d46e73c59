import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TaxRateFields } from "../../../contracts/tax-rates"
import { TAX_TABLE_MODULE } from "../../../modules/tax-table"
import { TaxTableModuleService } from "../../../modules/tax-table/service"

export const createTaxTableRowStep = createStep(
  "create-tax-table-row",
  async (fields: TaxRateFields, { container }) => {
    const row = await container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE).createTaxTableRows(fields)
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE).deleteTaxTableRows(id)
  },
)
