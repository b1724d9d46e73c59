import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteSettings } from "../../contracts/quote-settings"
import { setQuoteSettingsStep } from "./steps/set-quote-settings-step"

/** Staff set what every new quote, and every new version of one, says. Those that were made keep what they said. */
export const setQuoteSettingsWorkflow = createWorkflow(
  "set-quote-settings",
  (settings: QuoteSettings) => new WorkflowResponse(setQuoteSettingsStep(settings)),
)
