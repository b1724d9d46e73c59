import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SetPriceSteps } from "../../../../../../contracts/price-steps"
import { setPriceStepsWorkflow } from "../../../../../../workflows/catalogue/set-price-steps"

export const POST = async (req: AuthenticatedMedusaRequest<SetPriceSteps>, res: MedusaResponse) => {
  const { result } = await setPriceStepsWorkflow(req.scope).run({
    input: { variant_id: req.params.id!, steps: req.validatedBody.steps },
  })
  res.json(result)
}
