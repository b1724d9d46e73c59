import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TAX_TABLE_MODULE } from "../../../modules/tax-table"
import { TaxTableModuleService } from "../../../modules/tax-table/service"

/** @throws MedusaError not_found when there is no such row. */
export const deleteTaxTableRowStep = createStep(
  "delete-tax-table-row",
  async (id: string, { container }) => {
    const taxTable = container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE)
    await taxTable.retrieveTaxTableRow(id)
    await taxTable.softDeleteTaxTableRows(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<TaxTableModuleService>(TAX_TABLE_MODULE).restoreTaxTableRows(id)
  },
)
