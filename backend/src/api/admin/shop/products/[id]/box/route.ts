import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SetBox } from "../../../../../../contracts/box"
import { setBoxWorkflow } from "../../../../../../workflows/catalogue/set-box"

export const POST = async (req: AuthenticatedMedusaRequest<SetBox>, res: MedusaResponse) => {
  const { result } = await setBoxWorkflow(req.scope).run({
    input: { product_id: req.params.id!, lines: req.validatedBody.lines },
  })
  res.json(result)
}
