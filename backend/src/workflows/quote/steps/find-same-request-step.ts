import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"

/** For so long the same request counts as the one before; afterwards somebody means a new quote. */
const MOMENTS_MS = 10 * 60_000

/** The quote that this very request made a moment ago, if it did. */
export const findSameRequestStep = createStep("find-same-request", async (request_key: string, { container }) => {
  const [same] = await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .listQuotes(
      { request_key, status: "open", version: 1, created_at: { $gte: new Date(Date.now() - MOMENTS_MS) } },
      { take: 1, order: { created_at: "DESC" } },
    )
  return new StepResponse({ id: same?.id ?? null })
})
