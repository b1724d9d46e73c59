import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TaxRateFields } from "../../contracts/tax-rates"
import { TAX_TABLE_MODULE } from "../../modules/tax-table"
import { assertTaxTableRowFitsStep } from "./steps/assert-tax-table-row-fits-step"
import { createTaxTableRowStep } from "./steps/create-tax-table-row-step"

/** Adds a rate to the tax table, under a lock, so that two of the same place cannot both find room. */
export const createTaxTableRowWorkflow = createWorkflow("create-tax-table-row", (fields: TaxRateFields) => {
  acquireLockStep({ key: TAX_TABLE_MODULE, timeout: 5, ttl: 30 })
  assertTaxTableRowFitsStep(fields)
  const row = createTaxTableRowStep(fields)
  releaseLockStep({ key: TAX_TABLE_MODULE })
  return new WorkflowResponse(row)
})
