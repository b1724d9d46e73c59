import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SetFinder } from "../../../../../../contracts/finder"
import { setFinderWorkflow } from "../../../../../../workflows/catalogue/set-finder"

export const POST = async (req: AuthenticatedMedusaRequest<SetFinder>, res: MedusaResponse) => {
  const { result } = await setFinderWorkflow(req.scope).run({
    input: { product_id: req.params.id!, finder: req.validatedBody.finder },
  })
  res.json(result)
}
