import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TaxRateFields } from "../../../../contracts/tax-rates"
import { createTaxTableRowWorkflow } from "../../../../workflows/tax-table/create-tax-table-row"
import { listTaxRates } from "../../../../workflows/tax-table/list-tax-rates"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ tax_rates: await listTaxRates(req.scope) })
}

export const POST = async (req: AuthenticatedMedusaRequest<TaxRateFields>, res: MedusaResponse) => {
  const { result: tax_rate } = await createTaxTableRowWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json({ tax_rate })
}
