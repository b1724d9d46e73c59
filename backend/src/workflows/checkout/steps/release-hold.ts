import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STOCK_HOLD_MODULE } from "../../../modules/stock-hold"
import { StockHoldModuleService } from "../../../modules/stock-hold/service"

/** The order's reservations stand for the hold by now. */
export const releaseHoldStep = createStep("release-hold", async (cartId: string, { container }) => {
  await container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE).release(cartId)
  return new StepResponse(undefined)
})
