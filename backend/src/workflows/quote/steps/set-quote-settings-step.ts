import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteSettings } from "../../../contracts/quote-settings"
import { QUOTE_MODULE } from "../../../modules/quote"
import { QUOTE_SETTING_ID } from "../../../modules/quote/models/quote-setting"
import type { QuoteModuleService } from "../../../modules/quote/service"

const id = QUOTE_SETTING_ID

/** The one row of the settings is made the first time that staff set it. */
export const setQuoteSettingsStep = createStep(
  "set-quote-settings",
  async (settings: QuoteSettings, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const [before] = await quotes.listQuoteSettings({ id }, { take: 1 })
    if (before) await quotes.updateQuoteSettings({ id, settings })
    else await quotes.createQuoteSettings({ id, settings })
    return new StepResponse(settings, { settings: before?.settings ?? null })
  },
  async (before, { container }) => {
    if (!before) return
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    if (before.settings) await quotes.updateQuoteSettings({ id, settings: before.settings })
    else await quotes.deleteQuoteSettings(id)
  },
)
