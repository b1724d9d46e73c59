import type { MedusaContainer } from "@medusajs/framework/types"
import { seller } from "../../config/seller"
import { QuoteSettings } from "../../contracts/quote-settings"
import { QUOTE_MODULE } from "../../modules/quote"
import { QUOTE_SETTING_ID } from "../../modules/quote/models/quote-setting"
import type { QuoteModuleService } from "../../modules/quote/service"

/** What new quotes say as long as staff have not set it; the seller is then the one of the receipts. */
function defaultSettings(): QuoteSettings {
  const { name, address, email } = seller()
  return {
    seller: { legal_name: name, ein: null, address, remit_to: [name, ...address], email },
    valid_days: 60,
    latest_start_days: 365,
    terms: [],
  }
}

/** What every new quote says, as staff have set it. */
export async function getQuoteSettings(container: MedusaContainer): Promise<QuoteSettings> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [row] = await quotes.listQuoteSettings({ id: QUOTE_SETTING_ID }, { take: 1 })
  return row ? QuoteSettings.parse(row.settings) : defaultSettings()
}
