import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TaxRateView } from "../../contracts/tax-rates"
import { TAX_TABLE_MODULE } from "../../modules/tax-table"
import { assertTaxTableRowFitsStep } from "./steps/assert-tax-table-row-fits-step"
import { updateTaxTableRowStep } from "./steps/update-tax-table-row-step"

/** Changes a row of the tax table. Orders keep the tax that they were placed with. */
export const updateTaxTableRowWorkflow = createWorkflow("update-tax-table-row", (row: TaxRateView) => {
  acquireLockStep({ key: TAX_TABLE_MODULE, timeout: 5, ttl: 30 })
  assertTaxTableRowFitsStep(row)
  const updated = updateTaxTableRowStep(row)
  releaseLockStep({ key: TAX_TABLE_MODULE })
  return new WorkflowResponse(updated)
})
