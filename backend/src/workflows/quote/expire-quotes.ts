import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import { ENDING } from "../../modules/quote/quote-status"
import type { QuoteModuleService } from "../../modules/quote/service"
import { expireQuoteWorkflow } from "./expire-quote"
import { forEachQuote } from "./for-each-quote"

/** Marks all quotes whose time is over. One whose card is being charged this moment is left to become an order. */
export async function expireQuotes(container: MedusaContainer): Promise<void> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const over = await quotes.listQuotes({ status: [...ENDING], valid_until: { $lte: new Date() } }, { take: null })
  await forEachQuote(container, over, "marked as expired", async ({ id }) => {
    await expireQuoteWorkflow(container).run({ input: { quote_id: id } })
  })
}
