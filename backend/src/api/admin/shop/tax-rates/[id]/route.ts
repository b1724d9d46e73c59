import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TaxRateFields } from "../../../../../contracts/tax-rates"
import { deleteTaxTableRowWorkflow } from "../../../../../workflows/tax-table/delete-tax-table-row"
import { updateTaxTableRowWorkflow } from "../../../../../workflows/tax-table/update-tax-table-row"

export const POST = async (req: AuthenticatedMedusaRequest<TaxRateFields>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, id: req.params.id! }
  const { result: tax_rate } = await updateTaxTableRowWorkflow(req.scope).run({ input })
  res.json({ tax_rate })
}

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await deleteTaxTableRowWorkflow(req.scope).run({ input: { id: req.params.id! } })
  res.json({ id: result.id, deleted: true })
}
