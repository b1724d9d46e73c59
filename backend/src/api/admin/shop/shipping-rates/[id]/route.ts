import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ParcelRates } from "../../../../../contracts/shipping-rates"
import { setShippingRatesWorkflow } from "../../../../../workflows/shipping/set-shipping-rates"

export const POST = async (req: AuthenticatedMedusaRequest<ParcelRates>, res: MedusaResponse) => {
  const { result } = await setShippingRatesWorkflow(req.scope).run({
    input: { id: req.params.id!, rates: req.validatedBody },
  })
  res.json({ shipping_option: result })
}
