import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import { QUOTE_SETTING_ID } from "../../modules/quote/models/quote-setting"
import type { QuoteModuleService } from "../../modules/quote/service"
import { SAMPLE_QUOTE_SETTINGS } from "../samples/quote-settings"

/** The sample of what quotes say, unless staff have set theirs. A shop that was there before its quotes gets it as well. */
export async function seedQuoteSettings(container: MedusaContainer) {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [, count] = await quotes.listAndCountQuoteSettings({ id: QUOTE_SETTING_ID }, { take: 1 })
  if (count === 0) await quotes.createQuoteSettings({ id: QUOTE_SETTING_ID, settings: SAMPLE_QUOTE_SETTINGS })
}
